package org.mingcha.web.site;

import java.util.List;
import java.util.Optional;
import org.mingcha.command.law.reward.Figures;
import org.mingcha.command.law.reward.Matter;
import org.mingcha.command.law.reward.ParkReason;
import org.mingcha.command.law.reward.RuleId;
import org.mingcha.command.law.reward.RuleVersion;
import org.mingcha.command.law.reward.Step;
import org.mingcha.command.law.reward.StepKind;
import org.mingcha.command.money.Fen;
import org.mingcha.command.reward.RewardId;
import org.mingcha.command.reward.RewardState;
import org.mingcha.command.seal.ClaimHash;
import org.mingcha.query.casefile.RewardCase;
import org.mingcha.query.casefile.RewardCase.Computed;
import org.mingcha.query.receipts.Award;
import org.mingcha.query.receipts.ReceiptStatus;

/** What the report about the chemical plant is worth. */
final class RewardSamples {

    static final RewardId REWARD = RewardId.of(Samples.TIP);

    private static final RuleVersion RULE = new RuleVersion(new RuleId("SD-2021"), 1);

    private RewardSamples() {}

    static RewardCase parked() {
        return reward(
                RewardState.PARKED,
                Optional.of(ParkReason.PENALTY_NOT_FINAL),
                Optional.empty(),
                false);
    }

    /** 50 % of a fine of 8,000 yuan are below the floor of 5,000. */
    static RewardCase claimed() {
        var figures =
                new Figures(
                        Optional.of(Matter.MAJOR_HAZARD),
                        false,
                        List.of(new Fen(800_000)),
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false);
        var steps =
                List.of(
                        new Step(StepKind.BASE, RULE, new Fen(400_000)),
                        new Step(StepKind.FLOOR, RULE, new Fen(500_000)));
        return reward(
                RewardState.CLAIMED,
                Optional.empty(),
                Optional.of(new Computed(List.of(RULE), figures, steps, new Fen(500_000))),
                true);
    }

    static ReceiptStatus awarded(RewardState state) {
        return awarded(state, Optional.empty());
    }

    static ReceiptStatus awarded(RewardState state, Optional<ClaimHash> code) {
        var status = Samples.status();
        return new ReceiptStatus(
                status.tip(),
                status.number(),
                status.state(),
                status.reporterKey(),
                status.timeline(),
                status.messages(),
                status.hazards(),
                Optional.of(
                        new Award(
                                REWARD,
                                state,
                                Optional.of(new Fen(500_000)),
                                Optional.of(Samples.FRIDAY))),
                code,
                List.of(),
                status.terms());
    }

    private static RewardCase reward(
            RewardState state,
            Optional<ParkReason> parked,
            Optional<Computed> computed,
            boolean claimed) {
        return new RewardCase(
                REWARD,
                state,
                Samples.TIP,
                Optional.of(Samples.TIP),
                Samples.UNIT,
                Samples.DONGGANG,
                Samples.FRIDAY,
                parked,
                parked.map(_ -> RULE),
                computed,
                Optional.empty(),
                Optional.of(OpenVault.closed("three boats")).filter(_ -> claimed),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
