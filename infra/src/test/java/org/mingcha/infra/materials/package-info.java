/** What the program is made of, and that nothing in the tree should not be there. */
@NullMarked
package org.mingcha.infra.materials;

import org.jspecify.annotations.NullMarked;
