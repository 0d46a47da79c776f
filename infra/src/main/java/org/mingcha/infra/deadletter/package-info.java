/** Where events wait that could not be handled, and what may be known of those of reporters. */
@NullMarked
package org.mingcha.infra.deadletter;

import org.jspecify.annotations.NullMarked;
