/** Who may sign in as what: the accounts of officials, without their secrets. */
@NullMarked
package org.mingcha.command.account;

import org.jspecify.annotations.NullMarked;
