/** What there is to do: the desk's first page, and the lists of work. */
@NullMarked
package org.mingcha.web.work;

import org.jspecify.annotations.NullMarked;
