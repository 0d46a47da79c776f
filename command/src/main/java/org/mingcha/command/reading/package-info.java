/** Who opened what of a case, and when: in the ledger before it is shown. */
@NullMarked
package org.mingcha.command.reading;

import org.jspecify.annotations.NullMarked;
