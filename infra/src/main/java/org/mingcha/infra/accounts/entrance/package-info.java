/** How officials come in, and how they change what they come in with. */
@NullMarked
package org.mingcha.infra.accounts.entrance;

import org.jspecify.annotations.NullMarked;
