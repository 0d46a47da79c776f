/** What whoever holds a receipt may see and do. */
@NullMarked
package org.mingcha.web.receipt;

import org.jspecify.annotations.NullMarked;
