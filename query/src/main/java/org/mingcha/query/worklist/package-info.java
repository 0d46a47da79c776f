/** What is there to do, for whom, and by when. */
@NullMarked
package org.mingcha.query.worklist;

import org.jspecify.annotations.NullMarked;
