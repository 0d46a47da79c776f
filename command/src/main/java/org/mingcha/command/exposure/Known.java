package org.mingcha.command.exposure;

import java.util.Optional;
import org.mingcha.command.Refused;
import org.mingcha.command.exposure.ExposureCommand.ByOfficer;
import org.mingcha.command.exposure.ExposureEvent.CorrectionDrafted;
import org.mingcha.command.exposure.ExposureEvent.ExposureCorrected;
import org.mingcha.command.exposure.ExposureEvent.ExposureDrafted;
import org.mingcha.command.exposure.ExposureEvent.ExposureObjected;
import org.mingcha.command.exposure.ExposureEvent.ExposureProposed;
import org.mingcha.command.exposure.ExposureEvent.ObjectionDecided;
import org.mingcha.command.party.Act;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;

/** What the guards of an exposure know of what has happened. */
final class Known {

    private final ExposureDates dates = new ExposureDates();
    private Optional<ExposureProposed> proposal = Optional.empty();
    private ExposureState state = ExposureState.PROPOSED;
    private Optional<OfficerId> drafter = Optional.empty();
    private Optional<CorrectionDrafted> correction = Optional.empty();
    private boolean objected;

    /** Whether anything has happened at all. */
    boolean begun() {
        return proposal.isPresent();
    }

    ExposureDates dates() {
        return dates;
    }

    ExposureProposed proposal() {
        return proposal.orElseThrow();
    }

    ExposureState state() {
        return state;
    }

    Optional<CorrectionDrafted> correction() {
        return correction;
    }

    /** Whether an objection waits to be decided. */
    boolean objected() {
        return objected;
    }

    /**
     * @throws Refused by the row of the act
     */
    void permit(ByOfficer command) {
        Act.permit(ExposureActs.ALL, command, proposal().division(), state);
    }

    /**
     * @throws Refused if the officer drafted what is decided on
     */
    void requireNotOwnDraft(Officer by) {
        Refused.when(drafter.filter(by.id()::equals).isPresent(), ExposureRule.OWN_DRAFT);
    }

    void on(ExposureEvent event) {
        state = state.after(event);
        dates.on(event);
        if (event instanceof ExposureProposed e) {
            proposal = Optional.of(e);
        } else if (event instanceof ExposureDrafted e) {
            drafter = Optional.of(e.by());
        } else if (event instanceof CorrectionDrafted e) {
            correction = Optional.of(e);
        } else if (event instanceof ExposureCorrected) {
            correction = Optional.empty();
        } else if (event instanceof ExposureObjected) {
            objected = true;
        } else if (event instanceof ObjectionDecided) {
            objected = false;
        }
    }
}
