package org.mingcha.infra.policy;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingcha.command.Citation;
import org.mingcha.command.hazard.HazardCommand.GradeHazard;
import org.mingcha.command.hazard.HazardCommand.RegisterHazard;
import org.mingcha.command.hazard.HazardEvent.HazardGraded;
import org.mingcha.command.hazard.HazardEvent.HazardRegistered;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.hazard.HazardLevel;
import org.mingcha.command.hazard.HazardSource;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Role;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.place.Place;
import org.mingcha.command.seal.Sealed;
import org.mingcha.infra.MingchaApplication;
import org.mingcha.web.desk.FollowUps;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole program with one policy more, which fails as long as it is told to. */
@SpringBootTest(
        classes = MingchaApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(PolicyProcessingTest.OneMore.class)
@DirtiesContext // It must have ended before its folder is deleted.
class PolicyProcessingTest {

    private static final String POLICY = "when-hazard-registered-then-grade-it";
    private static final Officer WANG =
            new Officer(
                    new OfficerId("officer.wang"),
                    Set.of(Role.OFFICER),
                    new DivisionCode("371100"));

    /** Not a bean: Axon would register it once more. */
    private static final WhenHazardRegisteredThenGradeIt FAILING =
            new WhenHazardRegisteredThenGradeIt();

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir static Path data;

    @Autowired CommandGateway commands;
    @Autowired EventProcessingConfiguration processing;
    @Autowired HealthIndicator policiesHealthIndicator;
    @Autowired FollowUps followUps;
    @Autowired MeterRegistry meters;

    @DynamicPropertySource
    static void dataDirectory(DynamicPropertyRegistry settings) {
        settings.add("mingcha.data-dir", data::toString);
    }

    @BeforeEach
    void reset() {
        FAILING.graded.clear();
        FAILING.fails = false;
    }

    @Test
    void everyPolicyHasAProcessorAndAQueueOfItsOwn() {
        assertThat(processing.eventProcessors()).containsKey(POLICY);
        assertThat(processing.deadLetterQueue(POLICY)).isPresent();
    }

    @Test
    void whatAPolicySendsIsRecordedOnce() {
        var hazard = register();

        await().atMost(PATIENCE).until(() -> FAILING.graded.contains(hazard));
        assertThat(FAILING.graded).containsOnlyOnce(hazard);
    }

    @Test
    void whatAPolicyCannotFollowUpWaitsIsSeenAndIsTriedAgain() {
        FAILING.fails = true;
        var hazard = register();

        await().atMost(PATIENCE).until(() -> followUps.stuck() == 1);
        assertThat(health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(String.valueOf(health().getDetails().get(POLICY)))
                .contains("waiting=1", "since=");
        assertThat(health().toString()).doesNotContain(hazard.value());
        assertThat(waitingByMeter()).isEqualTo(1);

        FAILING.fails = false;
        await().atMost(PATIENCE).until(() -> FAILING.graded.contains(hazard));
        await().atMost(PATIENCE).until(() -> followUps.stuck() == 0);
        assertThat(FAILING.graded).containsOnlyOnce(hazard);
        assertThat(health().getStatus()).isEqualTo(Status.UP);
        assertThat(waitingByMeter()).isZero();
    }

    private Health health() {
        return requireNonNull(policiesHealthIndicator.health());
    }

    private double waitingByMeter() {
        return meters.get("mingcha.policies.waiting").tag("policy", POLICY).gauge().value();
    }

    private HazardId register() {
        var hazard = new HazardId("hazard-" + random());
        commands.sendAndWait(
                new RegisterHazard(
                        hazard,
                        Optional.empty(),
                        HazardSource.ENFORCEMENT_INSPECTION,
                        new UnitName("某化工有限公司"),
                        new DivisionCode("371102"),
                        new Place("东港区某路 1 号仓库"),
                        new Sealed("a".repeat(64)),
                        WANG));
        return hazard;
    }

    private static String random() {
        return Long.toString(System.nanoTime(), 32)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[ilou]", "z")
                .transform(text -> ("0".repeat(26) + text).substring(text.length()));
    }

    /** Registered as the streams' modules register theirs. */
    @TestConfiguration(proxyBeanMethods = false)
    static class OneMore {

        @Bean
        ConfigurerModule oneMorePolicy() {
            return configurer ->
                    configurer.eventProcessing(p -> p.registerEventHandler(_ -> FAILING));
        }
    }

    @ProcessingGroup(POLICY)
    static class WhenHazardRegisteredThenGradeIt {

        final List<HazardId> graded = new CopyOnWriteArrayList<>();
        volatile boolean fails;

        @EventHandler
        void on(HazardRegistered event, CommandGateway commands) {
            if (fails) {
                throw new IllegalStateException("as it is meant to");
            }
            commands.sendAndWait(
                    new GradeHazard(
                            event.hazard(),
                            HazardLevel.GENERAL,
                            new Citation("工贸企业重大事故隐患判定标准"),
                            new Citation("三"),
                            WANG));
        }

        @EventHandler
        void on(HazardGraded event) {
            graded.add(event.hazard());
        }
    }
}
