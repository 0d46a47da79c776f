/** What is measured. */
@NullMarked
package org.mingcha.infra.metrics;

import org.jspecify.annotations.NullMarked;
