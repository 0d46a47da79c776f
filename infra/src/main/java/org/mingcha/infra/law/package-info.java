/** Files of the law: those beside the program, and those that are read with a library. */
@NullMarked
package org.mingcha.infra.law;

import org.jspecify.annotations.NullMarked;
