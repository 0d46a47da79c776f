/** The receipt as it is handed over: to be copied, printed or scanned, and proven to be kept. */
@NullMarked
package org.mingcha.web.slip;

import org.jspecify.annotations.NullMarked;
