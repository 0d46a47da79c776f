/** Who acts: officers, their roles, and the units they supervise. */
@NullMarked
package org.mingcha.command.party;

import org.jspecify.annotations.NullMarked;
