/** Whose turn it is in a case. */
@NullMarked
package org.mingcha.web.turn;

import org.jspecify.annotations.NullMarked;
