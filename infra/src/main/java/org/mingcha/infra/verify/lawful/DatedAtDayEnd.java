package org.mingcha.infra.verify.lawful;

import java.util.Optional;
import org.mingcha.command.law.CivilTime;
import org.mingcha.infra.verify.finding.Fault;

/** A date ends at 24:00 of its day, whenever somebody notices (民法典 203). */
final class DatedAtDayEnd implements StreamRule {

    @Override
    public Optional<Fault> broken(Object event) {
        return Lapse.of(event)
                .filter(lapse -> !lapse.at().equals(CivilTime.endOf(lapse.day())))
                .map(_ -> Fault.OVERDUE_MISDATED);
    }
}
