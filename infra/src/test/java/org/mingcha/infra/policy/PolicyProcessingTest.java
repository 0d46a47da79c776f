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
import org.axonframework.eventsourcing.eventstore.EventStore;
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
import org.mingcha.command.party.Sector;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.place.Place;
import org.mingcha.command.retaliation.RetaliationCommand.DecideRetaliation;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationRepeated;
import org.mingcha.command.retaliation.RetaliationId;
import org.mingcha.command.seal.Letter;
import org.mingcha.command.seal.ReceiptTag;
import org.mingcha.command.seal.ReporterKey;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.Channel;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipKind;
import org.mingcha.command.tipoff.TipOffCommand.ReportRetaliation;
import org.mingcha.command.tipoff.TipOffCommand.SubmitTip;
import org.mingcha.command.tipoff.TipOffEvent.RetaliationConfirmed;
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

    private static final Officer HEAD =
            new Officer(new OfficerId("head.sun"), Set.of(Role.HEAD), new DivisionCode("371100"));
    private static final Sealed TEXT = new Sealed("a".repeat(64));

    /** Not a bean: Axon would register it once more. */
    private static final WhenHazardRegisteredThenGradeIt FAILING =
            new WhenHazardRegisteredThenGradeIt();

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir static Path data;

    @Autowired CommandGateway commands;
    @Autowired EventStore events;
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

    /** As the program follows up what one policy needs to know of another stream. */
    @Test
    void whatAReporterTellsTwiceOfRetaliationIsOneCaseOfWhichTheyAreTold() {
        var tip = new TipId("tip-" + random());
        submit(tip);
        var first = report(tip);
        var second = report(tip);
        var retaliation = RetaliationId.of(tip, first);
        await().atMost(PATIENCE).until(() -> recorded(retaliation).size() == 2);
        assertThat(recorded(retaliation).getLast())
                .isInstanceOfSatisfying(
                        RetaliationRepeated.class,
                        again -> assertThat(again.number()).isEqualTo(second));

        commands.sendAndWait(
                new DecideRetaliation(retaliation, true, new Letter(TEXT, TEXT), HEAD));
        await().atMost(PATIENCE)
                .until(() -> recorded(tip).getLast() instanceof RetaliationConfirmed);
        assertThat(recorded(RetaliationId.of(tip, second))).isEmpty();

        var third = report(tip);
        await().atMost(PATIENCE).until(() -> recorded(RetaliationId.of(tip, third)).size() == 1);
        assertThat(recorded(retaliation)).hasSize(3);
    }

    private long report(TipId tip) {
        commands.sendAndWait(new ReportRetaliation(tip, TEXT));
        return events.lastSequenceNumberFor(tip.value()).orElseThrow();
    }

    private List<Object> recorded(Object stream) {
        return events.readEvents(stream.toString())
                .asStream()
                .<Object>map(message -> message.getPayload())
                .toList();
    }

    private void submit(TipId tip) {
        commands.sendAndWait(
                new SubmitTip(
                        tip,
                        Channel.WEB,
                        TipKind.HAZARD,
                        new UnitName("某化工有限公司"),
                        Optional.empty(),
                        Sector.DANGEROUS_CHEMICALS,
                        new DivisionCode("371102"),
                        new Place("东港区某路 1 号仓库"),
                        Optional.empty(),
                        TEXT,
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false,
                        false,
                        false,
                        TEXT,
                        new ReceiptTag("a".repeat(64)),
                        new ReporterKey("b".repeat(64)),
                        Optional.empty(),
                        List.of()));
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
