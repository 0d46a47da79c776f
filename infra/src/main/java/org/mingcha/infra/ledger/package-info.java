/**
 * The gap-free event ledger: group commit, stream loads and tail reads behind Axon's engine port.
 */
@NullMarked
package org.mingcha.infra.ledger;

import org.jspecify.annotations.NullMarked;
