package org.mingcha.web.casepage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mingcha.command.exposure.ExposureActs;
import org.mingcha.command.hazard.HazardActs;
import org.mingcha.command.hazard.HazardLevel;
import org.mingcha.command.hazard.HazardSource;
import org.mingcha.command.hazard.HazardState;
import org.mingcha.command.order.OrderActs;
import org.mingcha.command.party.Officer;
import org.mingcha.web.casefile.CaseView;
import org.mingcha.web.casefile.CaseView.ExposureView;
import org.mingcha.web.casefile.CaseView.HazardView;
import org.mingcha.web.casefile.CaseView.OrderView;
import org.mingcha.web.casefile.CaseView.RetaliationView;
import org.mingcha.web.casefile.CaseView.RewardView;
import org.mingcha.web.casefile.CaseView.TipView;

/** Which new cases are worth opening from a case: the new stream's own guard may still refuse. */
final class Openings {

    private static final Set<String> FOUND = Set.of("TipSubstantiated", "TipPartlySubstantiated");
    private static final String MISSED = "RectificationOverdue";

    private Openings() {}

    static List<String> from(CaseView view, Officer officer) {
        var openings = new ArrayList<String>();
        if (givesHazard(view) && officer.holdsOneOf(HazardActs.REGISTRARS)) {
            openings.add("register-hazard");
        }
        if (givesOrder(view) && officer.holdsOneOf(OrderActs.ISSUERS)) {
            openings.add("issue-order");
        }
        if (givesExposure(view) && officer.holdsOneOf(ExposureActs.PROPOSERS)) {
            openings.add("propose-exposure");
        }
        return openings;
    }

    /** A tip-off that found something, or what it found and nobody has registered. */
    private static boolean givesHazard(CaseView view) {
        if (view instanceof HazardView hazard) {
            return hazard.status() == HazardState.FOUND;
        }
        return view instanceof TipView tip
                && tip.course().stream().anyMatch(step -> FOUND.contains(step.what()));
    }

    private static boolean givesOrder(CaseView view) {
        return view instanceof HazardView hazard
                && hazard.status() != HazardState.FOUND
                && hazard.status() != HazardState.CLOSED_OUT;
    }

    private static boolean givesExposure(CaseView view) {
        return switch (view) {
            case HazardView hazard ->
                    hazard.level().filter(level -> level == HazardLevel.MAJOR).isPresent()
                            || hazard.source() == HazardSource.PATROL;
            case OrderView order ->
                    !order.fines().isEmpty()
                            || order.overdue()
                            || order.course().stream().anyMatch(s -> s.what().equals(MISSED));
            case TipView _, ExposureView _, RewardView _, RetaliationView _ -> false;
        };
    }
}
