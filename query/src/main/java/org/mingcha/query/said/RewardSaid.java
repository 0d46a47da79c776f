package org.mingcha.query.said;

import static org.mingcha.query.said.Said.NOTHING;

import java.util.List;
import org.mingcha.command.law.reward.Figures;
import org.mingcha.command.law.reward.RuleVersion;
import org.mingcha.command.law.reward.Step;
import org.mingcha.command.money.Fen;
import org.mingcha.command.reward.RewardEvent;
import org.mingcha.command.reward.RewardEvent.AccidentClassConfirmed;
import org.mingcha.command.reward.RewardEvent.AwardAnnounced;
import org.mingcha.command.reward.RewardEvent.AwardNotified;
import org.mingcha.command.reward.RewardEvent.BasisSet;
import org.mingcha.command.reward.RewardEvent.ClaimRejected;
import org.mingcha.command.reward.RewardEvent.ClaimVerified;
import org.mingcha.command.reward.RewardEvent.ClaimWindowExtended;
import org.mingcha.command.reward.RewardEvent.EligibilityConfirmed;
import org.mingcha.command.reward.RewardEvent.EligibilityDenied;
import org.mingcha.command.reward.RewardEvent.FigureSet;
import org.mingcha.command.reward.RewardEvent.FinesNoted;
import org.mingcha.command.reward.RewardEvent.FirstReporterDetermined;
import org.mingcha.command.reward.RewardEvent.GradingNoted;
import org.mingcha.command.reward.RewardEvent.RewardApproved;
import org.mingcha.command.reward.RewardEvent.RewardCalculated;
import org.mingcha.command.reward.RewardEvent.RewardClaimed;
import org.mingcha.command.reward.RewardEvent.RewardLapsed;
import org.mingcha.command.reward.RewardEvent.RewardOpened;
import org.mingcha.command.reward.RewardEvent.RewardPaid;
import org.mingcha.command.reward.RewardEvent.RewardParked;
import org.mingcha.command.reward.RewardEvent.RewardRecalculated;
import org.mingcha.command.reward.RewardEvent.RewardRecovered;
import org.mingcha.command.reward.RewardEvent.RewardReturned;
import org.mingcha.command.reward.RewardEvent.RewardWaived;
import org.mingcha.command.reward.RewardEvent.SpecialRewardGranted;

/** What the events of a reward say; the word that collects it goes no further than the vault. */
final class RewardSaid {

    private RewardSaid() {}

    static Said by(RewardEvent event) {
        return switch (event) {
            case RewardEvent.ByRule e -> byRule(e);
            case RewardEvent.ByOfficer e -> byOfficer(e);
            case RewardClaimed _, RewardWaived _ -> NOTHING;
        };
    }

    private static Said byRule(RewardEvent.ByRule event) {
        return switch (event) {
            case RewardOpened o -> NOTHING.fact("acceptedOn", o.acceptedOn());
            case FirstReporterDetermined f ->
                    NOTHING.fact("firstReport", f.tip()).fact("receivedAs", f.receivedAs().value());
            case GradingNoted g -> NOTHING.fact("hazard", g.hazard()).fact("level", g.level());
            case FinesNoted f ->
                    NOTHING.fact("order", f.order())
                            .facts("fines", f.fines().stream().map(Fen::value).toList());
            case RewardCalculated c -> calculated(c.rules(), c.figures(), c.steps());
            case RewardRecalculated c ->
                    calculated(c.rules(), c.figures(), c.steps())
                            .fact("amountBefore", c.was().value());
            case RewardParked p -> parked(p);
            case RewardLapsed l -> NOTHING.fact("deadline", l.deadline().dueOn());
        };
    }

    private static Said byOfficer(RewardEvent.ByOfficer event) {
        return switch (event) {
            case EligibilityConfirmed _ -> NOTHING;
            case EligibilityDenied d -> NOTHING.fact("denial", d.reason());
            case BasisSet b -> basis(b);
            case AccidentClassConfirmed a ->
                    NOTHING.fact("accidentClass", a.accidentClass())
                            .fact("deaths", a.deaths().value());
            case FigureSet f ->
                    NOTHING.fact("amount", f.amount().value()).text("reason", f.reason());
            case RewardApproved a -> approved(a);
            case RewardReturned r -> NOTHING.text("reason", r.reason());
            case AwardNotified n -> NOTHING.sets(n.claimBy());
            case AwardAnnounced n -> NOTHING.sets(n.claimBy());
            case ClaimWindowExtended e -> NOTHING.text("reason", e.reason()).sets(e.claimBy());
            case ClaimVerified v -> NOTHING.fact("insider", v.insider()).sets(v.payBy());
            case ClaimRejected r -> NOTHING.letter("reason", r.reason()).sets(r.claimBy());
            case RewardPaid p ->
                    NOTHING.fact("voucher", p.voucher().value()).fact("amount", p.amount().value());
            case RewardRecovered r -> NOTHING.text("reason", r.reason());
            case SpecialRewardGranted g ->
                    NOTHING.fact("rule", g.rule())
                            .fact("amount", g.amount().value())
                            .text("reason", g.reason());
        };
    }

    private static Said calculated(List<RuleVersion> rules, Figures figures, List<Step> steps) {
        Said said = figures.matter().map(matter -> NOTHING.fact("matter", matter)).orElse(NOTHING);
        said = said.facts("rules", rules);
        return said.fact("amount", steps.getLast().amount().value());
    }

    private static Said parked(RewardParked parked) {
        Said why = NOTHING.fact("parked", parked.reason());
        return parked.rule().map(rule -> why.fact("rule", rule)).orElse(why);
    }

    private static Said basis(BasisSet basis) {
        Said said =
                NOTHING.fact("matter", basis.matter())
                        .fact("fire", basis.fire())
                        .fact("finesComplete", basis.finesComplete());
        return basis.grade().map(grade -> said.fact("grade", grade.value())).orElse(said);
    }

    private static Said approved(RewardApproved approved) {
        Said said = NOTHING.fact("amount", approved.amount().value());
        return approved.notifyBy().map(said::sets).orElse(said);
    }
}
