/** What the holder of a receipt may see. */
@NullMarked
package org.mingcha.query.receipts;

import org.jspecify.annotations.NullMarked;
