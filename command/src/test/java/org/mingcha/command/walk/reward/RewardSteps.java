package org.mingcha.command.walk.reward;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.hazard.HazardLevel;
import org.mingcha.command.law.reward.AccidentClass;
import org.mingcha.command.law.reward.Deaths;
import org.mingcha.command.law.reward.Matter;
import org.mingcha.command.money.Fen;
import org.mingcha.command.order.OrderId;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.People;
import org.mingcha.command.party.Role;
import org.mingcha.command.reward.Denial;
import org.mingcha.command.reward.RewardCommand;
import org.mingcha.command.reward.RewardCommand.*;
import org.mingcha.command.reward.RewardId;
import org.mingcha.command.reward.Voucher;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.seal.Letter;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.walk.Walk;

/** What anybody may ask of a reward: anything at all, or what would bring it further. */
final class RewardSteps {

    private static final Sealed TEXT = Closed.text("text");
    private static final List<Officer> ABLE =
            List.of(
                    People.of("one", People.RIZHAO, Role.values()),
                    People.of("another", People.RIZHAO, Role.values()),
                    People.of("third", People.PROVINCE, Role.values()));
    private static final List<Officer> ANYBODY =
            List.of(
                    People.WANG,
                    People.HEAD,
                    People.INTAKE,
                    People.FINANCE,
                    People.CUSTODIAN,
                    People.AUDITOR,
                    People.elsewhere(People.HEAD),
                    People.of("one", People.RIZHAO, Role.values()),
                    People.of("of.the.county", People.DONGGANG, Role.values()));
    private static final long[] FIGURES = {49_999, 50_000, 300_001, 500_000, 500_001};
    private static final long[] FINES = {
        1, 999_999, 1_000_001, 7_654_321, 100_000_000, 900_000_000
    };

    private final Walk walk;
    private final Matters matters;
    private final List<HazardId> hazards;
    private final List<OrderId> orders;

    RewardSteps(Walk walk, Matters matters) {
        this.walk = walk;
        this.matters = matters;
        this.hazards = List.of(HazardId.random(walk.random()), HazardId.random(walk.random()));
        this.orders = List.of(OrderId.random(walk.random()), OrderId.random(walk.random()));
    }

    RewardCommand command(Matters.Tip matter, Optional<RewardCase> reward) {
        var id = RewardId.of(matter.id);
        if (reward.isEmpty()) {
            return walk.oneIn(4) ? anything(id, matter) : new OpenReward(id, matter.id);
        }
        return walk.oneIn(4) ? anything(id, matter) : onward(id, reward.get());
    }

    private RewardCommand onward(RewardId id, RewardCase reward) {
        var by = walk.any(ABLE);
        if (reward.changed) {
            return walk.oneIn(4) ? special(id, by) : new ApproveReward(id, by);
        }
        return switch (reward.stands) {
            case OPENED, RETURNED, DENIED ->
                    walk.oneIn(5)
                            ? eligibility(id, by)
                            : new DecideEligibility(id, true, Optional.empty(), by);
            case PARKED -> figures(id, reward, by);
            case CALCULATED -> new ApproveReward(id, by);
            case APPROVED -> walk.oneIn(3) ? new AnnounceAward(id, by) : new NotifyAward(id, by);
            case NOTIFIED -> claim(id, reward);
            case CLAIMED ->
                    walk.oneIn(2)
                            ? verify(id, by)
                            : new VerifyClaim(id, true, Optional.empty(), Optional.of(true), by);
            case VERIFIED ->
                    walk.oneIn(3) || reward.insider && Arithmetic.old(reward)
                            ? special(id, by)
                            : pay(id, by);
            case PAID, LAPSED, WAIVED, RECOVERED -> new CatchUpReward(id);
        };
    }

    private RewardCommand claim(RewardId id, RewardCase reward) {
        return new ClaimReward(id, reward.first.orElse(reward.matter).id, TEXT);
    }

    /** What is missing, mostly. */
    private RewardCommand figures(RewardId id, RewardCase reward, Officer by) {
        if (walk.oneIn(8)) {
            return setFigure(id, by);
        }
        return switch (reward.matter().orElse(Matter.HAZARD_OR_VIOLATION)) {
            case GENERAL_HAZARD -> setFigure(id, by);
            case MAJOR_HAZARD, ILLEGAL_OPERATION -> noteFines(id);
            case CONCEALED_ACCIDENT -> walk.oneIn(4) ? basis(id, by) : accident(id, by);
            case LISTED_SITUATION, HAZARD_OR_VIOLATION ->
                    walk.oneIn(2) ? basis(id, by) : noteGrading(id);
        };
    }

    private RewardCommand anything(RewardId id, Matters.Tip matter) {
        var by = walk.any(ANYBODY);
        return switch (walk.random().nextInt(22)) {
            case 0 -> new OpenReward(id, matter.id);
            case 1 -> new DetermineFirstReporter(id);
            case 2 -> noteGrading(id);
            case 3, 4 -> noteFines(id);
            case 5 -> new ResumeReward(id);
            case 6 -> new CatchUpReward(id);
            case 7 -> eligibility(id, by);
            case 8 -> basis(id, by);
            case 9, 10 -> accident(id, by);
            case 11 -> setFigure(id, by);
            case 12 -> new ApproveReward(id, by);
            case 13 -> new ReturnReward(id, TEXT, by);
            case 14 -> walk.oneIn(2) ? new NotifyAward(id, by) : new AnnounceAward(id, by);
            case 15 -> new ExtendClaim(id, TEXT, by);
            case 16 -> verify(id, by);
            case 17 -> special(id, by);
            case 18 -> pay(id, by);
            case 19 -> new RecoverReward(id, TEXT, by);
            case 20 -> new ClaimReward(id, walk.any(matters.all()).id, TEXT);
            default ->
                    walk.oneIn(3)
                            ? new WaiveReward(id, walk.any(matters.all()).id)
                            : new ClaimReward(id, matter.id, TEXT);
        };
    }

    private RewardCommand eligibility(RewardId id, Officer by) {
        Optional<Denial> reason =
                walk.oneIn(2) ? Optional.empty() : Optional.of(walk.any(Denial.values()));
        return new DecideEligibility(id, walk.oneIn(2), reason, by);
    }

    private RewardCommand basis(RewardId id, Officer by) {
        var matter = walk.any(Matter.values());
        return new SetBasis(id, matter, false, Optional.empty(), walk.oneIn(2), by);
    }

    private RewardCommand accident(RewardId id, Officer by) {
        var deaths = new Deaths(1 + walk.random().nextInt(walk.oneIn(2) ? 40 : 4));
        return new ConfirmAccidentClass(id, walk.any(AccidentClass.values()), deaths, by);
    }

    private RewardCommand setFigure(RewardId id, Officer by) {
        return new SetFigure(id, new Fen(FIGURES[walk.random().nextInt(5)]), TEXT, by);
    }

    private RewardCommand noteGrading(RewardId id) {
        return new NoteGrading(id, walk.any(hazards), walk.any(HazardLevel.values()));
    }

    private RewardCommand noteFines(RewardId id) {
        var fines =
                Stream.generate(() -> FINES[walk.random().nextInt(6)])
                        .limit(walk.random().nextInt(3))
                        .map(Fen::new)
                        .toList();
        return new NoteFines(id, walk.any(orders), fines);
    }

    private RewardCommand verify(RewardId id, Officer by) {
        Optional<Boolean> insider = walk.oneIn(4) ? Optional.empty() : Optional.of(walk.oneIn(2));
        var reason = walk.oneIn(3) ? Optional.of(Closed.letter("no")) : Optional.<Letter>empty();
        return new VerifyClaim(id, !walk.oneIn(4), reason, insider, by);
    }

    private RewardCommand special(RewardId id, Officer by) {
        return new GrantSpecialReward(id, new Fen(walk.random().nextInt(1_000_000)), TEXT, by);
    }

    private RewardCommand pay(RewardId id, Officer by) {
        return new PayReward(id, new Voucher("2025-03-0001"), by);
    }
}
