package org.mingcha.command.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.command.hazard.HazardHistory.HAZARD;
import static org.mingcha.command.order.OrderHistory.ORDER;
import static org.mingcha.command.reward.RewardHistory.LOADED;
import static org.mingcha.command.reward.RewardHistory.REWARD;
import static org.mingcha.command.tipoff.TipHistory.TIP;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.PolicyStage;
import org.mingcha.command.hazard.HazardEvent;
import org.mingcha.command.hazard.HazardEvent.HazardRegistered;
import org.mingcha.command.hazard.HazardEvent.HazardRegraded;
import org.mingcha.command.hazard.HazardHistory;
import org.mingcha.command.hazard.HazardLevel;
import org.mingcha.command.hazard.HazardSource;
import org.mingcha.command.order.OrderEvent;
import org.mingcha.command.order.OrderHistory;
import org.mingcha.command.party.People;
import org.mingcha.command.reward.RewardCommand.DecideEligibility;
import org.mingcha.command.reward.RewardEvent.FinesNoted;
import org.mingcha.command.reward.RewardEvent.FirstReporterDetermined;
import org.mingcha.command.reward.RewardEvent.GradingNoted;
import org.mingcha.command.reward.RewardEvent.RewardOpened;
import org.mingcha.command.reward.RewardEvent.RewardRecalculated;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.tipoff.TipHistory;

class RewardPoliciesTest {

    private final PolicyStage stage =
            PolicyStage.of(new RewardModule()).by(LOADED).received(TIP).at(RewardHistory.DECIDED);

    @Test
    void whenTipSubstantiatedThenOpenReward() {
        stage.happened(TIP, TipHistory.substantiated()).run();

        assertThat(kinds()).containsExactly(RewardOpened.class, FirstReporterDetermined.class);
        assertAgainNothing();
    }

    @Test
    void whenTipIsNotSubstantiatedThenOpenNothing() {
        stage.happened(TIP, TipHistory.verifying()).run();

        assertThat(stage.recorded(REWARD)).isEmpty();
    }

    @Test
    void whenHazardGradedThenCalculateReward() {
        stage.happened(TIP, TipHistory.substantiated()).happened(HAZARD, graded()).run();

        assertThat(kinds())
                .containsExactly(
                        RewardOpened.class, FirstReporterDetermined.class, GradingNoted.class);
        assertAgainNothing();
    }

    @Test
    void whenHazardRegradedThenCalculateReward() {
        stage.happened(TIP, TipHistory.substantiated())
                .happened(HAZARD, graded())
                .run()
                .happened(HAZARD, List.of(regraded()))
                .run();

        assertThat(stage.recorded(REWARD))
                .filteredOn(GradingNoted.class::isInstance)
                .extracting(event -> ((GradingNoted) event).level())
                .containsExactly(HazardLevel.MAJOR, HazardLevel.GENERAL);
        assertAgainNothing();
    }

    @Test
    void whenPenaltyDecidedThenCalculateReward() {
        var fined = List.of(penalty());
        stage.happened(TIP, TipHistory.substantiated())
                .happened(HAZARD, graded())
                .happened(ORDER, OrderHistory.issued())
                .run();
        stage.asked(new DecideEligibility(REWARD, true, Optional.empty(), People.WANG));

        stage.happened(ORDER, fined).run();

        assertThat(stage.recorded(REWARD))
                .anyMatch(event ->
                        event instanceof FinesNoted noted
                                && noted.fines().equals(List.of(penalty().fine())));
        assertAgainNothing();
    }

    @Test
    void whenPenaltyRevokedThenRecalculateReward() {
        whenPenaltyDecidedThenCalculateReward();
        stage.happened(ORDER, List.of(OrderHistory.revoked(OrderHistory.ISSUED_ON))).run();

        assertThat(stage.recorded(REWARD))
                .filteredOn(FinesNoted.class::isInstance)
                .last()
                .extracting(event -> ((FinesNoted) event).fines())
                .isEqualTo(List.of());
        assertThat(kinds()).last().isEqualTo(RewardRecalculated.class);
        assertAgainNothing();
    }

    @Test
    void whateverComesFirstTheRewardIsOpenedFirst() {
        stage.happened(TIP, TipHistory.substantiated())
                .happened(HAZARD, graded())
                .happened(ORDER, OrderHistory.and(OrderHistory.issued(), penalty()))
                .run();

        assertThat(stage.recorded(REWARD)).first().isInstanceOf(RewardOpened.class);
        assertThat(kinds()).contains(GradingNoted.class, FinesNoted.class);
        assertAgainNothing();
    }

    private void assertAgainNothing() {
        var before = stage.recorded(REWARD);
        stage.replay();
        assertThat(stage.recorded(REWARD)).isEqualTo(before);
        assertThat(stage.stuck()).isEmpty();
    }

    private List<Class<?>> kinds() {
        return stage.recorded(REWARD).stream().<Class<?>>map(Object::getClass).toList();
    }

    private static OrderEvent.PenaltyDecided penalty() {
        return OrderHistory.penalty(OrderHistory.ISSUED_ON);
    }

    private static HazardRegraded regraded() {
        var grade = HazardHistory.grade(HazardLevel.MAJOR);
        return new HazardRegraded(
                HAZARD,
                grade.by(),
                grade.at(),
                HazardLevel.MAJOR,
                HazardLevel.GENERAL,
                grade.standard(),
                grade.clause(),
                Closed.text("cured in an hour"));
    }

    private static List<HazardEvent> graded() {
        var found = HazardHistory.registered(HazardSource.TIP_OFF);
        return List.of(
                new HazardRegistered(
                        HAZARD,
                        found.by(),
                        found.at(),
                        Optional.of(TIP),
                        found.source(),
                        found.unitName(),
                        found.division(),
                        found.place(),
                        found.description()),
                HazardHistory.grade(HazardLevel.MAJOR));
    }
}
