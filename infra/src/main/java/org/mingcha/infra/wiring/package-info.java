/** Where the parts meet. */
@NullMarked
package org.mingcha.infra.wiring;

import org.jspecify.annotations.NullMarked;
