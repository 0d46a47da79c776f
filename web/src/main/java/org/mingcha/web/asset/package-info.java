/** The files that pages load. */
@NullMarked
package org.mingcha.web.asset;

import org.jspecify.annotations.NullMarked;
