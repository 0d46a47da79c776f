/** Whether the tallies in a ledger are those of its events. */
@NullMarked
package org.mingcha.infra.verify.count;

import org.jspecify.annotations.NullMarked;
