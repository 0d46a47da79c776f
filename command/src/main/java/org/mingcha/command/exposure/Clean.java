package org.mingcha.command.exposure;

import org.mingcha.command.Refused;
import org.mingcha.command.redaction.Finding;
import org.mingcha.command.redaction.Finding.Part;
import org.mingcha.command.redaction.Screening;

/** Holds what the machine found against the rules of redaction. */
final class Clean {

    private Clean() {}

    /**
     * @throws Refused by the rule for the first passage found, telling where it stands: 0 for the
     *     title or 1 for the text, its first and its last character
     */
    static void require(Screening screening) {
        Refused.when(!screening.made(), ExposureRule.NOT_SCREENED);
        screening.findings().stream()
                .findFirst()
                .ifPresent(found -> {
                    int part = found.part() == Part.TITLE ? 0 : 1;
                    throw new Refused(rule(found), part, found.from(), found.to());
                });
    }

    private static ExposureRule rule(Finding finding) {
        return switch (finding.kind()) {
            case WORDING -> ExposureRule.SHARED_WORDING;
            case TIP_DATE -> ExposureRule.TIP_DATE;
            case TIP_NUMBER -> ExposureRule.TIP_NUMBER;
            case CHANNEL -> ExposureRule.CHANNEL_NAMED;
            case PERSONAL_NUMBER -> ExposureRule.PERSONAL_NUMBER;
            case PERSON -> ExposureRule.PERSON_NAMED;
            case PHOTO -> ExposureRule.PHOTO_SHOWN;
        };
    }
}
