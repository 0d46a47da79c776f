/** What may be asked, what may have happened, and when it is refused. */
@NullMarked
package org.mingcha.command;

import org.jspecify.annotations.NullMarked;
