/** How many cases were open and overdue, day by day, as the ledger says it. */
@NullMarked
package org.mingcha.query.statistics;

import org.jspecify.annotations.NullMarked;
