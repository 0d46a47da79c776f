/** Finds a Java that can run the program, for those whose default one is older. */
@NullMarked
package org.mingcha.infra.launch;

import org.jspecify.annotations.NullMarked;
