/** A case in words, as its page shows it. */
@NullMarked
package org.mingcha.web.sheet;

import org.jspecify.annotations.NullMarked;
