/**
 * Exports: a ZIP with the events of a range, one line each, a manifest that leads from them to a
 * checkpoint, and the checkpoint.
 */
@NullMarked
package org.mingcha.infra.export;

import org.jspecify.annotations.NullMarked;
