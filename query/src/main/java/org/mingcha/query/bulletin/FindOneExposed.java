package org.mingcha.query.bulletin;

import org.mingcha.command.exposure.ExposureId;

/** One exposed case; answered by an {@code Optional}. */
public record FindOneExposed(ExposureId exposure) {}
