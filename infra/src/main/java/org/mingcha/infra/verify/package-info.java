/**
 * Verification: re-reads every stored byte of a ledger and its log, recomputes entries, leaves,
 * tiles and roots, and names the first index at which something is wrong.
 */
@NullMarked
package org.mingcha.infra.verify;

import org.jspecify.annotations.NullMarked;
