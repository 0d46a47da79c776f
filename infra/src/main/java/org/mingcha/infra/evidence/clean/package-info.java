/** Copies of files without metadata, made in memory: nothing clear is ever put in a file. */
@NullMarked
package org.mingcha.infra.evidence.clean;

import org.jspecify.annotations.NullMarked;
