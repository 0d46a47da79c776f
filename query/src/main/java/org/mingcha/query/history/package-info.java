/** Who did what and when, across all streams. */
@NullMarked
package org.mingcha.query.history;

import org.jspecify.annotations.NullMarked;
