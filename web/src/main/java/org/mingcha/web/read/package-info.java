/** Turns what people sent into records, and names every fault at its field. */
@NullMarked
package org.mingcha.web.read;

import org.jspecify.annotations.NullMarked;
