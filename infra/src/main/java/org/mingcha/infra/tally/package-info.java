/** How many cases are open and overdue is written into the ledger, day by day. */
@NullMarked
package org.mingcha.infra.tally;

import org.jspecify.annotations.NullMarked;
