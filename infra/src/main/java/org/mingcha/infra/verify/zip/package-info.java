/** Exports, as whoever got one reads it. */
@NullMarked
package org.mingcha.infra.verify.zip;

import org.jspecify.annotations.NullMarked;
