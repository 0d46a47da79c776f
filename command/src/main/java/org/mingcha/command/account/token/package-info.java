/** Tokens by which programs act for an official, without what opens anything. */
@NullMarked
package org.mingcha.command.account.token;

import org.jspecify.annotations.NullMarked;
