/** What the office has to tell the reporter, as documents for whoever holds the receipt. */
@NullMarked
package org.mingcha.web.notice;

import org.jspecify.annotations.NullMarked;
