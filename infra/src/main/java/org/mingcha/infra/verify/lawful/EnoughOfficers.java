package org.mingcha.infra.verify.lawful;

import java.util.List;
import java.util.Optional;
import org.mingcha.command.hazard.HazardEvent.AcceptanceFailed;
import org.mingcha.command.hazard.HazardEvent.AcceptancePassed;
import org.mingcha.command.order.OrderEvent.OrderSatisfied;
import org.mingcha.command.order.OrderEvent.OrderUnsatisfied;
import org.mingcha.command.order.OrderEvent.PenaltyFiled;
import org.mingcha.command.order.OrderEvent.ResumptionConsented;
import org.mingcha.command.order.OrderEvent.ResumptionRefused;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.tipoff.TipOffEvent.SiteChecked;
import org.mingcha.infra.verify.finding.Fault;

/**
 * Nobody checks, accepts, re-inspects, files a penalty or reviews a resumption alone (山东省安全生产条例
 * 42).
 */
final class EnoughOfficers implements StreamRule {

    @Override
    public Optional<Fault> broken(Object event) {
        return switch (event) {
            case SiteChecked e -> fewerThanTwo(e.officers());
            case AcceptancePassed e -> fewerThanTwo(e.officers());
            case AcceptanceFailed e -> fewerThanTwo(e.officers());
            case OrderSatisfied e -> fewerThanTwo(e.officers());
            case OrderUnsatisfied e -> fewerThanTwo(e.officers());
            case PenaltyFiled e -> fewerThanTwo(e.officers());
            case ResumptionConsented e -> fewerThanTwo(e.officers());
            case ResumptionRefused e -> fewerThanTwo(e.officers());
            default -> Optional.empty();
        };
    }

    private static Optional<Fault> fewerThanTwo(List<OfficerId> officers) {
        return StreamRule.when(officers.stream().distinct().count() < 2, Fault.TOO_FEW_OFFICERS);
    }
}
