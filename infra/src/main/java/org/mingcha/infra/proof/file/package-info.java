/** What stands in a proof file (c2sp.org/tlog-proof, section "Format"), and what may be wrong. */
@NullMarked
package org.mingcha.infra.proof.file;

import org.jspecify.annotations.NullMarked;
