/** Many reports given to officers at once. */
@NullMarked
package org.mingcha.web.assign;

import org.jspecify.annotations.NullMarked;
