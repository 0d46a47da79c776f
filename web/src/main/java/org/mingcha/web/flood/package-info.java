/** How a flood of what anybody may send is held back without knowing who sends. */
@NullMarked
package org.mingcha.web.flood;

import org.jspecify.annotations.NullMarked;
