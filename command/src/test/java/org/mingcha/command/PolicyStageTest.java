package org.mingcha.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.command.hazard.HazardHistory.HAZARD;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.Test;
import org.mingcha.command.hazard.HazardCommand.GradeHazard;
import org.mingcha.command.hazard.HazardEvent.HazardGraded;
import org.mingcha.command.hazard.HazardEvent.HazardRegistered;
import org.mingcha.command.hazard.HazardHistory;
import org.mingcha.command.hazard.HazardLevel;
import org.mingcha.command.hazard.HazardModule;
import org.mingcha.command.party.People;

/** The stage on which policies are tried, with policies that serve only for that. */
class PolicyStageTest {

    private static final Citation STANDARD = new Citation("工贸企业重大事故隐患判定标准");
    private static final Citation CLAUSE = new Citation("三");

    private final PolicyStage stage =
            PolicyStage.of(new HazardModule(), policy(new WhenHazardRegisteredThenGradeIt()))
                    .at(HazardHistory.FOUND);

    @Test
    void policyFollowsWhatHappenedWhileItWasDown() {
        stage.happened(HAZARD, HazardHistory.registered()).run();

        assertThat(stage.recorded(HAZARD)).filteredOn(HazardGraded.class::isInstance).hasSize(1);
        assertThat(stage.stuck()).isEmpty();
    }

    @Test
    void policySeesNothingTwiceUnlessItIsReplayed() {
        stage.happened(HAZARD, HazardHistory.registered()).run();
        stage.run();
        assertThat(stage.stuck()).isEmpty();

        stage.replay();
        assertThat(stage.stuck()).as("graded twice is refused").hasSize(1);
    }

    @Test
    void whatAPolicyCannotHandleIsStuck() {
        var failing = PolicyStage.of(policy(new WhenHazardRegisteredThenFail()));
        failing.happened(HAZARD, HazardHistory.registered()).run();

        assertThat(failing.stuck()).hasSize(1);
    }

    private static ConfigurerModule policy(Object policy) {
        return configurer -> configurer.eventProcessing(p -> p.registerEventHandler(_ -> policy));
    }

    @ProcessingGroup("when-hazard-registered-then-grade-it")
    private static final class WhenHazardRegisteredThenGradeIt {

        @EventHandler
        void on(HazardRegistered event, CommandGateway commands) {
            commands.sendAndWait(
                    new GradeHazard(
                            event.hazard(), HazardLevel.GENERAL, STANDARD, CLAUSE, People.WANG));
        }
    }

    @ProcessingGroup("when-hazard-registered-then-fail")
    private static final class WhenHazardRegisteredThenFail {

        @EventHandler
        void on(HazardRegistered event) {
            throw new IllegalStateException("as it is meant to");
        }
    }
}
