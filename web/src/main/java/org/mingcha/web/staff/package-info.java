/** What administrators see of accounts and do with them. */
@NullMarked
package org.mingcha.web.staff;

import org.jspecify.annotations.NullMarked;
