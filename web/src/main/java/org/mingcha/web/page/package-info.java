/** What all pages share: language, layout, forms as typed, errors and the files that pages load. */
@NullMarked
package org.mingcha.web.page;

import org.jspecify.annotations.NullMarked;
