/** The Merkle tree of RFC 6962, section 2.1: hashes, roots and proofs, whatever they stand for. */
@NullMarked
package org.mingcha.infra.merkle;

import org.jspecify.annotations.NullMarked;
