/** Parts of the ledger to be taken away and verified elsewhere. */
@NullMarked
package org.mingcha.web.export;

import org.jspecify.annotations.NullMarked;
