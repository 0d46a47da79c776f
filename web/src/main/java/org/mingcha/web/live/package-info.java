/** Tells open pages of the desk what has changed. */
@NullMarked
package org.mingcha.web.live;

import org.jspecify.annotations.NullMarked;
