/** The clock, and what it notices. */
@NullMarked
package org.mingcha.infra.time;

import org.jspecify.annotations.NullMarked;
