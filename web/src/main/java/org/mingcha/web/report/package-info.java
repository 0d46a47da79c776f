/** How anybody files a report. */
@NullMarked
package org.mingcha.web.report;

import org.jspecify.annotations.NullMarked;
