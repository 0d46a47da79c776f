/** How far something is that takes a while, told at the command line. */
@NullMarked
package org.mingcha.infra.progress;

import org.jspecify.annotations.NullMarked;
