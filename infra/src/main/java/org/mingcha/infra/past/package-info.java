/** How cases stood at an earlier time, computed from the ledger. */
@NullMarked
package org.mingcha.infra.past;

import org.jspecify.annotations.NullMarked;
