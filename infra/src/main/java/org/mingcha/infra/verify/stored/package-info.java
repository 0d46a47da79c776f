/** Where stored bytes are read from, and what they are as they lie there. */
@NullMarked
package org.mingcha.infra.verify.stored;

import org.jspecify.annotations.NullMarked;
