/** Who is signed in where, and for how long. */
@NullMarked
package org.mingcha.infra.accounts.session;

import org.jspecify.annotations.NullMarked;
