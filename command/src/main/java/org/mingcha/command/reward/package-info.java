/** The life of one reward: one stream for each matter, so that none is ever paid twice. */
@NullMarked
package org.mingcha.command.reward;

import org.jspecify.annotations.NullMarked;
