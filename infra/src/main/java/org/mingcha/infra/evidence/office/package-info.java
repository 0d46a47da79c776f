/** Office files rebuilt from parts of known kinds. */
@NullMarked
package org.mingcha.infra.evidence.office;

import org.jspecify.annotations.NullMarked;
