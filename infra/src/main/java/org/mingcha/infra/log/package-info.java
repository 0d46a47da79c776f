/**
 * The public log over the ledger: reads events in order, builds tiles, signs checkpoints, and never
 * signs a tree that does not extend the one signed before.
 */
@NullMarked
package org.mingcha.infra.log;

import org.jspecify.annotations.NullMarked;
