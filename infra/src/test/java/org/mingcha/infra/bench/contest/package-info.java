/** Who is measured: the ledger, the store of axon-mongo, and the driver alone. */
@NullMarked
package org.mingcha.infra.bench.contest;

import org.jspecify.annotations.NullMarked;
