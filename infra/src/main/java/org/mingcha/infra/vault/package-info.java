/** The vault of data keys on MongoDB, and receipts with what is sealed to their holders. */
@NullMarked
package org.mingcha.infra.vault;

import org.jspecify.annotations.NullMarked;
