/** Amounts of money. */
@NullMarked
package org.mingcha.command.money;

import org.jspecify.annotations.NullMarked;
