/** The life of one hazard, from the register to close-out. */
@NullMarked
package org.mingcha.command.hazard;

import org.jspecify.annotations.NullMarked;
