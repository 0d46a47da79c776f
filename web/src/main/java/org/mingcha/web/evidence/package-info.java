/** Files that reporters hand in: what is taken, and who is shown what of it. */
@NullMarked
package org.mingcha.web.evidence;

import org.jspecify.annotations.NullMarked;
