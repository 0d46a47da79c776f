/** Ordered indexes of the embedded database, and which of them answers a query. */
@NullMarked
package org.mingcha.infra.embedded.index;

import org.jspecify.annotations.NullMarked;
