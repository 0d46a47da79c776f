/** What the public is shown of exposed cases. */
@NullMarked
package org.mingcha.web.bulletin;

import org.jspecify.annotations.NullMarked;
