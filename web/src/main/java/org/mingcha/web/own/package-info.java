/** What officials see of their own account, and do with it. */
@NullMarked
package org.mingcha.web.own;

import org.jspecify.annotations.NullMarked;
