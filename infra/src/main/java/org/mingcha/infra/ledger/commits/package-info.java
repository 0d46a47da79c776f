/** The ledger as documents: what one commit is, and the collection that holds them. */
@NullMarked
package org.mingcha.infra.ledger.commits;

import org.jspecify.annotations.NullMarked;
