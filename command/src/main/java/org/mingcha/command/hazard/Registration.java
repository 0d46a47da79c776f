package org.mingcha.command.hazard;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.Refused;
import org.mingcha.command.hazard.HazardCommand.RegisterHazard;

/**
 * What may be entered in the register. One that verification found is entered by those who have it,
 * and as found by that tip-off.
 */
final class Registration {

    private final Known known;
    private final SubstantiatedTips substantiated;

    Registration(Known known, EventStore events) {
        this.known = known;
        this.substantiated = new SubstantiatedTips(events);
    }

    void permit(RegisterHazard command) {
        var by = command.by();
        by.requireRole(HazardActs.REGISTRARS);
        if (known.begun()) {
            by.requireDivision(known.division());
        }
        by.requireDivision(command.division());
        Refused.when(
                known.begun() && known.now().state() != HazardState.FOUND,
                HazardRule.ALREADY_REGISTERED);
        Refused.when(
                command.tip().isPresent() != (command.source() == HazardSource.TIP_OFF),
                HazardRule.TIP_WITHOUT_TIP_SOURCE);
        Refused.when(
                known.begun() && !known.tip().equals(command.tip()),
                HazardRule.FOUND_BY_ANOTHER_TIP);
        Refused.when(
                !command.tip().stream().allMatch(substantiated::contain),
                HazardRule.TIP_NOT_SUBSTANTIATED);
    }
}
