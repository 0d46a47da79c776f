/** The public log over memory, for tests of its routes and its page. */
@NullMarked
package org.mingcha.web.log;

import org.jspecify.annotations.NullMarked;
