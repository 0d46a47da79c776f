/** What is to come of a report: by when, from whom, and the way to a reward. */
@NullMarked
package org.mingcha.web.prospect;

import org.jspecify.annotations.NullMarked;
