/**
 * Answers of even size and on a beat, so that who watches the line does not learn what they say.
 */
@NullMarked
package org.mingcha.web.even;

import org.jspecify.annotations.NullMarked;
