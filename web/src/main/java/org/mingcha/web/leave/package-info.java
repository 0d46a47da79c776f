/** How somebody leaves who does not want it to be seen that they were here. */
@NullMarked
package org.mingcha.web.leave;

import org.jspecify.annotations.NullMarked;
