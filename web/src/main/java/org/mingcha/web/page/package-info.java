/** What all pages share: language, layout, forms as typed, and errors. */
@NullMarked
package org.mingcha.web.page;

import org.jspecify.annotations.NullMarked;
