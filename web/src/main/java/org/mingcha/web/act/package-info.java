/** How a page or route has something done, and waits until it shows. */
@NullMarked
package org.mingcha.web.act;

import org.jspecify.annotations.NullMarked;
