/** The legal dates of a report and of what came of it, with what became of each. */
@NullMarked
package org.mingcha.query.terms;

import org.jspecify.annotations.NullMarked;
