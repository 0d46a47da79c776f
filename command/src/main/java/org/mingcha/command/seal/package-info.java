/** Values that the ledger keeps closed, and what a receipt leaves behind. */
@NullMarked
package org.mingcha.command.seal;

import org.jspecify.annotations.NullMarked;
