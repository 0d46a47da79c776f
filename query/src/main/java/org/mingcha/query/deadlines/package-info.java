/** Which dates are open, and which have passed. */
@NullMarked
package org.mingcha.query.deadlines;

import org.jspecify.annotations.NullMarked;
