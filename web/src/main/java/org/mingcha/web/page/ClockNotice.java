package org.mingcha.web.page;

import java.time.LocalDate;
import java.util.Optional;

/** Tells whether the clock was shifted for a drill, so that every page can warn. */
@FunctionalInterface
public interface ClockNotice {

    /** Today by the shifted clock, in Asia/Shanghai; empty while the clock runs true. */
    Optional<LocalDate> drillDay();
}
