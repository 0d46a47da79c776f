/** Rounds, medians, resident memory, and the file of results. */
@NullMarked
package org.mingcha.infra.bench.measure;

import org.jspecify.annotations.NullMarked;
