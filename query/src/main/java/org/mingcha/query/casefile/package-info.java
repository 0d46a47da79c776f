/** What is known of one case: a tip-off, hazard, order or exposure with its whole course. */
@NullMarked
package org.mingcha.query.casefile;

import org.jspecify.annotations.NullMarked;
