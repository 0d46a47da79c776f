/**
 * The tree as tiles (c2sp.org/tlog-tiles): what they are called, what is in them, who keeps them.
 */
@NullMarked
package org.mingcha.infra.tiles;

import org.jspecify.annotations.NullMarked;
