package org.mingcha.command.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mingcha.command.party.People.CUSTODIAN;
import static org.mingcha.command.party.People.FINANCE;
import static org.mingcha.command.party.People.WANG;
import static org.mingcha.command.reward.RewardHistory.DECIDED;
import static org.mingcha.command.reward.RewardHistory.LOADED;
import static org.mingcha.command.reward.RewardHistory.PAID;
import static org.mingcha.command.reward.RewardHistory.REWARD;
import static org.mingcha.command.reward.RewardHistory.VOUCHER;
import static org.mingcha.command.tipoff.TipHistory.TIP;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.OtherStreams;
import org.mingcha.command.PolicyStage;
import org.mingcha.command.Refused;
import org.mingcha.command.Rule;
import org.mingcha.command.law.reward.Calculation.Amount;
import org.mingcha.command.law.reward.RewardRules;
import org.mingcha.command.law.reward.Rules;
import org.mingcha.command.money.Fen;
import org.mingcha.command.reward.RewardCommand.DecideEligibility;
import org.mingcha.command.reward.RewardCommand.OpenReward;
import org.mingcha.command.reward.RewardCommand.PayReward;
import org.mingcha.command.reward.RewardCommand.ResumeReward;
import org.mingcha.command.reward.RewardEvent.RewardCalculated;
import org.mingcha.command.reward.RewardEvent.RewardParked;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.tipoff.IdentityEvent.IdentityErased;
import org.mingcha.command.tipoff.TipHistory;
import org.mingcha.command.tipoff.TipKind;

/** The invariants of domain.md section 8 that rewards hold, by number and in its own words. */
class RewardInvariantsTest {

    private static final DecideEligibility ELIGIBLE =
            new DecideEligibility(REWARD, true, Optional.empty(), WANG);

    private final PolicyStage streams =
            PolicyStage.of(new RewardModule()).received(TIP).by(LOADED).at(DECIDED);

    @Test
    void invariant2MatterHasAtMostOnePaidTipReward() {
        streams.happened(TIP, TipHistory.substantiated())
                .happened(REWARD, RewardHistory.paid())
                .at(PAID)
                .asked(new OpenReward(REWARD, TIP));
        var paid = streams.recorded(REWARD);

        refused(RewardRule.NOT_PAYABLE, new PayReward(REWARD, VOUCHER, FINANCE));
        streams.replay();
        assertThat(streams.recorded(REWARD)).isEqualTo(paid);
    }

    @Test
    void invariant4NoRewardCalculatedBeforeSubstantiation() {
        streams.happened(TIP, TipHistory.verifying()).run();

        assertThat(streams.recorded(REWARD)).isEmpty();
        refused(RewardRule.NOT_SUBSTANTIATED, new OpenReward(REWARD, TIP));
    }

    @Test
    void invariant4ResultIsReproducibleFromEventAndRuleVersion() {
        streams.happened(TIP, TipHistory.substantiated())
                .happened(REWARD, RewardHistory.fined())
                .asked(ELIGIBLE);
        var calculated = (RewardCalculated) streams.recorded(REWARD).getLast();

        assertThat(again(calculated, LOADED)).isEqualTo(calculated.amount());
    }

    @Test
    void invariant5MissingFigureParksAndNeverGuesses() {
        streams.happened(TIP, TipHistory.substantiated())
                .happened(REWARD, RewardHistory.fined())
                .by(Rules.shipped())
                .asked(ELIGIBLE, new ResumeReward(REWARD));
        assertThat(streams.recorded(REWARD)).last().isInstanceOf(RewardParked.class);

        streams.by(LOADED).asked(new ResumeReward(REWARD), new ResumeReward(REWARD));
        assertThat(streams.recorded(REWARD)).last().isInstanceOf(RewardCalculated.class);
        assertThat(streams.recorded(REWARD))
                .filteredOn(RewardCalculated.class::isInstance)
                .hasSize(1);
    }

    @Test
    void invariant17ErasingAnIdentityLeavesFirstReporterOrderIntact() {
        var erased =
                new IdentityErased(TIP, CUSTODIAN.id(), DECIDED, Closed.text("purpose is met"));
        var before = OtherStreams.holding(TIP, TipHistory.substantiated());
        var after = OtherStreams.holding(TIP, TipHistory.and(TipHistory.substantiated(), erased));

        assertThat(new FirstReporter(after, Received.first(TIP)).of(REWARD, TIP, DECIDED))
                .isEqualTo(new FirstReporter(before, Received.first(TIP)).of(REWARD, TIP, DECIDED))
                .isPresent();
    }

    private static Fen again(RewardCalculated event, RewardRules rules) {
        var day = RewardHistory.opening(TipKind.HAZARD).acceptedOn();
        return rules.again(event.rules(), day, event.figures())
                .map(Amount.class::cast)
                .orElseThrow()
                .fen();
    }

    private void refused(Rule rule, Object command) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> streams.asked(command))
                .extracting(Refused::rule)
                .isEqualTo(rule);
    }
}
