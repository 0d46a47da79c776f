/** How dates are explained. */
@NullMarked
package org.mingcha.web.due;

import org.jspecify.annotations.NullMarked;
