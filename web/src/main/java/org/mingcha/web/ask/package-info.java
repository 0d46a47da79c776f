/** How a page or route asks a question. */
@NullMarked
package org.mingcha.web.ask;

import org.jspecify.annotations.NullMarked;
