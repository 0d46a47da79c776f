/** Public figures, as they are committed to the ledger. */
@NullMarked
package org.mingcha.web.statistics;

import org.jspecify.annotations.NullMarked;
