/** Who reported, as two custodians open it. */
@NullMarked
package org.mingcha.web.identity;

import org.jspecify.annotations.NullMarked;
