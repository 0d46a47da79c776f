/** What a command takes for granted of streams that it does not change. */
@NullMarked
package org.mingcha.command.reliance;

import org.jspecify.annotations.NullMarked;
