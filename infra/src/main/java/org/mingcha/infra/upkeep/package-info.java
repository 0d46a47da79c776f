/** How this node runs, for administrators. */
@NullMarked
package org.mingcha.infra.upkeep;

import org.jspecify.annotations.NullMarked;
