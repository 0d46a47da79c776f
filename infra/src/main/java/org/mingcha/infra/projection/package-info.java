/** Which projections there are, over which generation each runs, and how one is built anew. */
@NullMarked
package org.mingcha.infra.projection;

import org.jspecify.annotations.NullMarked;
