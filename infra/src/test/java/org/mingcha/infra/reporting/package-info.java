/** A report from the first page to the reward, by clicking, as whoever reports meets it. */
@NullMarked
package org.mingcha.infra.reporting;

import org.jspecify.annotations.NullMarked;
