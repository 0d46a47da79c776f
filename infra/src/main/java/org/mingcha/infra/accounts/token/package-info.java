/** Tokens by which programs act for officials. */
@NullMarked
package org.mingcha.infra.accounts.token;

import org.jspecify.annotations.NullMarked;
