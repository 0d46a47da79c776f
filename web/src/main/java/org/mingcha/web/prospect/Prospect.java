package org.mingcha.web.prospect;

import java.util.List;

/** What is to come of a report, as it stands today. */
public record Prospect(List<LegalDate> dates, List<RewardStep> reward) {

    /** Those that somebody has still to meet, earliest first. */
    public List<LegalDate> open() {
        return dates.stream().filter(date -> date.standing().open()).toList();
    }

    /** Those that run no more. */
    public List<LegalDate> over() {
        return dates.stream().filter(date -> !date.standing().open()).toList();
    }

    public List<LegalDate> overdue() {
        return dates.stream().filter(LegalDate::overdue).toList();
    }
}
