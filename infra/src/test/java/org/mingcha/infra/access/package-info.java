/** The whole program, asked by everybody for everything. */
@NullMarked
package org.mingcha.infra.access;

import org.jspecify.annotations.NullMarked;
