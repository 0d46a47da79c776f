/** Receipts, and letters that open with them alone. */
@NullMarked
package org.mingcha.infra.vault.receipt;

import org.jspecify.annotations.NullMarked;
