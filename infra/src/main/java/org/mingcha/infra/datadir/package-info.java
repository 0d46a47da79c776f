/** Files in the data directory that only their owner may read. */
@NullMarked
package org.mingcha.infra.datadir;

import org.jspecify.annotations.NullMarked;
