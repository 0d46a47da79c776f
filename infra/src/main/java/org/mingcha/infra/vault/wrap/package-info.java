/** What wraps the vault's data keys: a keyset file, or a key management service. */
@NullMarked
package org.mingcha.infra.vault.wrap;

import org.jspecify.annotations.NullMarked;
