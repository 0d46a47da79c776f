/** How a route says that something is wrong: RFC 9457, in the person's language. */
@NullMarked
package org.mingcha.web.problem;

import org.jspecify.annotations.NullMarked;
