/** What each event says: in the clear, closed, and which date it sets. */
@NullMarked
package org.mingcha.query.said;

import org.jspecify.annotations.NullMarked;
