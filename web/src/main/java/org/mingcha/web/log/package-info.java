/** The public log, for everybody and for programs that verify it (c2sp.org/tlog-tiles). */
@NullMarked
package org.mingcha.web.log;

import org.jspecify.annotations.NullMarked;
