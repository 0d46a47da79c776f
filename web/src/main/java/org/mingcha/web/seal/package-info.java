/** What pages need of the vault and of receipts, as ports. */
@NullMarked
package org.mingcha.web.seal;

import org.jspecify.annotations.NullMarked;
