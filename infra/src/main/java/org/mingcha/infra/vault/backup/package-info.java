/** Keys in a file that opens with a passphrase, to be kept elsewhere. */
@NullMarked
package org.mingcha.infra.vault.backup;

import org.jspecify.annotations.NullMarked;
