/** One case as officers may see it, with its texts opened. */
@NullMarked
package org.mingcha.web.casefile;

import org.jspecify.annotations.NullMarked;
