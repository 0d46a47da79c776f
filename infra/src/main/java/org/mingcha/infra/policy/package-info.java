/** What follows by itself from what was recorded: whether it does, and where it is stuck. */
@NullMarked
package org.mingcha.infra.policy;

import org.jspecify.annotations.NullMarked;
