/** Axon, set up for this house. */
@NullMarked
package org.mingcha.infra.axon;

import org.jspecify.annotations.NullMarked;
