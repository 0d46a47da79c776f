/** Holds back floods by work that the sender's machine does, and by a budget that all share. */
@NullMarked
package org.mingcha.infra.flood;

import org.jspecify.annotations.NullMarked;
