/** Who may sign in as what, as the ledger says it. */
@NullMarked
package org.mingcha.query.officials;

import org.jspecify.annotations.NullMarked;
