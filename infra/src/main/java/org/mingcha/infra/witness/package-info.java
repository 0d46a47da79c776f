/** Witnesses of the log (c2sp.org/tlog-witness): asking them for cosignatures, and being one. */
@NullMarked
package org.mingcha.infra.witness;

import org.jspecify.annotations.NullMarked;
