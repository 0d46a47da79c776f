/**
 * Measures the ledger and its proofs beside what others would use; {@code infra/bench/run} starts
 * it.
 */
@NullMarked
package org.mingcha.infra.bench;

import org.jspecify.annotations.NullMarked;
