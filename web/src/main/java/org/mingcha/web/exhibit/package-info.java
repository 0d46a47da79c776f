/** Files of evidence as officers are shown them. */
@NullMarked
package org.mingcha.web.exhibit;

import org.jspecify.annotations.NullMarked;
