/** The desk's pages of one case and of the acts that are done on it. */
@NullMarked
package org.mingcha.web.casepage;

import org.jspecify.annotations.NullMarked;
