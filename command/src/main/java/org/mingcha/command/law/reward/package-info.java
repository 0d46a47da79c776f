/** What the law pays for a tip-off: versioned rules as values, and how an amount follows. */
@NullMarked
package org.mingcha.command.law.reward;

import org.jspecify.annotations.NullMarked;
