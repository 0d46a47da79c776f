/** What a stream waits for, and what is recorded when it waits in vain. */
@NullMarked
package org.mingcha.command.due;

import org.jspecify.annotations.NullMarked;
