/** What the daily status file tells the holders of receipts, each of their own report alone. */
@NullMarked
package org.mingcha.query.slips;

import org.jspecify.annotations.NullMarked;
