/** Signed notes and checkpoints: c2sp.org/signed-note, tlog-checkpoint and tlog-cosignature. */
@NullMarked
package org.mingcha.infra.note;

import org.jspecify.annotations.NullMarked;
