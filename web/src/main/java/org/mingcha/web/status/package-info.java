/** The pages of whoever follows a report with its receipt. */
@NullMarked
package org.mingcha.web.status;

import org.jspecify.annotations.NullMarked;
