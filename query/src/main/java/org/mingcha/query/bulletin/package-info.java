/** What the public is shown of exposed cases. */
@NullMarked
package org.mingcha.query.bulletin;

import org.jspecify.annotations.NullMarked;
