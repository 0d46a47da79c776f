/** How many cases were open and overdue, in the ledger for every day. */
@NullMarked
package org.mingcha.command.tally;

import org.jspecify.annotations.NullMarked;
