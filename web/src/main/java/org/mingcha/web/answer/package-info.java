/** How answers look as JSON. */
@NullMarked
package org.mingcha.web.answer;

import org.jspecify.annotations.NullMarked;
