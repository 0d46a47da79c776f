/** What officials see and do at the desk. */
@NullMarked
package org.mingcha.web.desk;

import org.jspecify.annotations.NullMarked;
