/** What a start says: where to go, or in one sentence why it refuses. */
@NullMarked
package org.mingcha.infra.start;

import org.jspecify.annotations.NullMarked;
