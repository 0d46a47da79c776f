/** Answers of even size, so that who watches the line does not learn what they say. */
@NullMarked
package org.mingcha.web.even;

import org.jspecify.annotations.NullMarked;
