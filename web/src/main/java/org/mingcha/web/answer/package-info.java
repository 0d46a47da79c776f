/** How answers look as JSON, and when they are compressed. */
@NullMarked
package org.mingcha.web.answer;

import org.jspecify.annotations.NullMarked;
