package org.mingcha.command.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.command.party.People.DONGGANG;
import static org.mingcha.command.party.People.QINGDAO;
import static org.mingcha.command.party.People.RIZHAO;
import static org.mingcha.command.party.People.WANG;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Citation;
import org.mingcha.command.exposure.Addressee;
import org.mingcha.command.exposure.ExposureBasis;
import org.mingcha.command.exposure.ExposureCommand;
import org.mingcha.command.exposure.ExposureCommand.ApproveCorrection;
import org.mingcha.command.exposure.ExposureCommand.ApproveExposure;
import org.mingcha.command.exposure.ExposureCommand.CatchUpExposure;
import org.mingcha.command.exposure.ExposureCommand.CheckRedaction;
import org.mingcha.command.exposure.ExposureCommand.ConsultParty;
import org.mingcha.command.exposure.ExposureCommand.CorrectExposure;
import org.mingcha.command.exposure.ExposureCommand.DecideObjection;
import org.mingcha.command.exposure.ExposureCommand.DemandWithdrawal;
import org.mingcha.command.exposure.ExposureCommand.DraftExposure;
import org.mingcha.command.exposure.ExposureCommand.FollowUp;
import org.mingcha.command.exposure.ExposureCommand.HearParty;
import org.mingcha.command.exposure.ExposureCommand.ObjectToExposure;
import org.mingcha.command.exposure.ExposureCommand.ProposeExposure;
import org.mingcha.command.exposure.ExposureCommand.PublishExposure;
import org.mingcha.command.exposure.ExposureCommand.RejectExposure;
import org.mingcha.command.exposure.ExposureCommand.ReviewLegality;
import org.mingcha.command.exposure.ExposureCommand.WithdrawExposure;
import org.mingcha.command.exposure.ExposureId;
import org.mingcha.command.exposure.ExposureModule;
import org.mingcha.command.exposure.ExposureRule;
import org.mingcha.command.exposure.ExposureSource;
import org.mingcha.command.hazard.HazardEvent.HazardGraded;
import org.mingcha.command.hazard.HazardEvent.HazardRegistered;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.hazard.HazardLevel;
import org.mingcha.command.hazard.HazardSource;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.money.Fen;
import org.mingcha.command.order.OrderEvent.OrderIssued;
import org.mingcha.command.order.OrderEvent.OrderServed;
import org.mingcha.command.order.OrderEvent.PenaltyDecided;
import org.mingcha.command.order.OrderId;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.People;
import org.mingcha.command.party.Role;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.Place;
import org.mingcha.command.redaction.Finding;
import org.mingcha.command.redaction.Finding.Kind;
import org.mingcha.command.redaction.Finding.Part;
import org.mingcha.command.redaction.Screening;
import org.mingcha.command.redaction.Snapshot;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.seal.Sealed;

/**
 * Random officers ask anything of exposures at any time, on two nodes that race, with policies that
 * are replayed now and then: the streams answer as the model does. {@code -Dwalk.seed=…} repeats a
 * walk, {@code -Dwalk.steps=…} sets its length.
 */
class ExposureWalkTest {

    private static final int STEPS = Integer.getInteger("walk.steps", 20_000);
    private static final int STEPS_OF_A_LEDGER = 200;
    private static final int ACTS = 18;
    private static final Instant BEGIN = Shanghai.at("2025-03-03T09:00");
    private static final UnitName UNIT = new UnitName("某化工有限公司");
    private static final Sealed TEXT = Closed.text("text");
    private static final List<Officer> OFFICERS =
            List.of(
                    WANG,
                    People.ZHAO,
                    People.INTAKE,
                    People.HEAD,
                    People.OTHER_HEAD,
                    People.LEGAL,
                    People.SUPERVISOR,
                    People.AUDITOR,
                    People.elsewhere(People.HEAD),
                    People.of("every.role", RIZHAO, Role.values()),
                    People.of("of.qingdao", QINGDAO, Role.values()),
                    People.of("of.the.province", People.PROVINCE, Role.values()));

    private static final List<Officer> ABLE =
            List.of(
                    People.of("every.role", RIZHAO, Role.values()),
                    People.of("all.roles", RIZHAO, Role.values()),
                    People.of("of.the.province", People.PROVINCE, Role.values()));

    private final long seed = Long.getLong("walk.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Map<String, Integer> answers = new TreeMap<>();

    private WalkingClock clock = new WalkingClock(BEGIN);
    private SharedLedger ledger = new SharedLedger();
    private ExposureModel model = new ExposureModel();
    private List<Node> nodes = List.of();
    private List<ExposureId> exposures = List.of();
    private List<String> sources = List.of();

    @Test
    void streamsAndModelAgreeOnEveryAnswer() {
        for (int step = 0; step < STEPS; step++) {
            if (step % STEPS_OF_A_LEDGER == 0) {
                begin();
            }
            step(step);
        }
        System.out.println("exposure walk: seed " + seed + ", steps " + STEPS + ", " + answers);

        assertThat(answers.keySet())
                .as("seed %d: every rule was met", seed)
                .containsAll(Stream.of(ExposureRule.values()).map(ExposureRule::code).toList());
    }

    private void begin() {
        nodes.forEach(Node::stop);
        clock = new WalkingClock(BEGIN);
        ledger = new SharedLedger();
        model = new ExposureModel();
        List<ConfigurerModule> modules = List.of(new ExposureModule());
        nodes = List.of(new Node(ledger, clock, modules), new Node(ledger, clock, modules));
        exposures =
                new ArrayList<>(Stream.generate(() -> ExposureId.random(random)).limit(3).toList());
        sources =
                List.of(
                        hazard(HazardSource.PATROL, HazardLevel.GENERAL),
                        hazard(HazardSource.ENFORCEMENT_INSPECTION, HazardLevel.MAJOR),
                        order(clock.today().plusDays(random.nextInt(60))),
                        order(clock.today().plusDays(random.nextInt(60))),
                        OrderId.random(random).value());
    }

    private void step(int step) {
        clock.pass(Duration.ofHours(random.nextInt(random.nextInt(12) == 0 ? 2_000 : 40)));
        if (random.nextInt(60) == 0) {
            penalty();
        }
        var command = command(any(exposures));
        var node = any(nodes);
        String asked;
        if (random.nextInt(4) == 0) {
            asked = race(step, command, node);
        } else {
            asked = node.ask(command);
        }
        agree(step, command, asked);
        nodes.forEach(Node::follow);
        if (random.nextInt(50) == 0) {
            int before = ledger.all().size();
            any(nodes).followFromTheBeginning();
            assertThat(ledger.all()).as("seed %d, replayed at step %d", seed, step).hasSize(before);
        }
    }

    /**
     * The other node asks something of the same stream while this one has read, and not written.
     */
    private String race(int step, ExposureCommand command, Node node) {
        var other = command(command.exposure());
        var faster = nodes.get(1 - nodes.indexOf(node));
        ledger.beforeNextAppend(() -> agree(step, other, faster.ask(other)));
        String answer = node.ask(command);
        ledger.nothingMore();
        return answer;
    }

    private void agree(int step, ExposureCommand command, String answer) {
        assertThat(answer)
                .as("seed %d, step %d, %s: %s", seed, step, clock.today(), command)
                .isEqualTo(model.ask(command, clock.today()));
        answers.merge(answer, 1, Integer::sum);
    }

    private ExposureCommand command(ExposureId id) {
        boolean onward = random.nextInt(5) > 1;
        var by = any(onward ? ABLE : OFFICERS);
        boolean yes = random.nextInt(4) > 0;
        var screening = random.nextInt(10) == 0 ? Screening.NONE : screening();
        Optional<Sealed> reason =
                yes && random.nextBoolean() ? Optional.of(TEXT) : Optional.empty();
        return switch (onward ? next(id) : random.nextInt(ACTS)) {
            case 0, 1 -> propose(id, by);
            case 2 -> new DraftExposure(id, TEXT, TEXT, screening, by);
            case 3 -> new CheckRedaction(id, yes, reason, screening, by);
            case 4 -> new ReviewLegality(id, yes, reason, Optional.empty(), by);
            case 5 -> new ConsultParty(id, by);
            case 6 -> new HearParty(id, TEXT, by);
            case 7, 8 -> new ApproveExposure(id, by);
            case 9 ->
                    seldom()
                            ? new RejectExposure(id, TEXT, by)
                            : new ReviewLegality(id, true, reason, Optional.empty(), by);
            case 10 -> new PublishExposure(id, Optional.empty(), screening, by);
            case 11 ->
                    seldom()
                            ? new WithdrawExposure(id, TEXT, screening, by)
                            : new PublishExposure(id, Optional.empty(), screening, by);
            case 12 -> new CorrectExposure(id, TEXT, TEXT, screening, by);
            case 13 -> new ApproveCorrection(id, screening, by);
            case 14 -> new ObjectToExposure(id, TEXT, TEXT, Optional.of(yes), by);
            case 15 -> new DecideObjection(id, yes, TEXT, by);
            case 16 -> seldom() ? new DemandWithdrawal(id, clock.today()) : new CatchUpExposure(id);
            default -> new FollowUp(id, TEXT, by);
        };
    }

    /** What would bring it further, as numbered above. */
    private int next(ExposureId id) {
        return switch (model.stands(id.value())) {
            case "NOWHERE" -> 0;
            case "PROPOSED" -> 2;
            case "DRAFTED" -> 3;
            case "REDACTED" -> 4 + random.nextInt(3);
            case "REVIEWED" -> 5 + random.nextInt(4);
            case "APPROVED" -> 10;
            default -> 11 + random.nextInt(ACTS - 11);
        };
    }

    private ProposeExposure propose(ExposureId id, Officer by) {
        Optional<Addressee> addressee =
                random.nextInt(3) > 0
                        ? Optional.empty()
                        : Optional.of(any(List.of(Addressee.values())));
        Optional<UnitName> name = random.nextInt(4) > 0 ? Optional.empty() : Optional.of(UNIT);
        return new ProposeExposure(
                id,
                any(List.of(ExposureBasis.values())),
                new ExposureSource(any(sources)),
                any(List.of(DONGGANG, DONGGANG, RIZHAO, QINGDAO)),
                addressee,
                name,
                by);
    }

    private Screening screening() {
        List<Finding> findings =
                random.nextInt(12) > 0
                        ? List.of()
                        : List.of(new Finding(any(List.of(Kind.values())), Part.TEXT, 1, 12));
        return new Screening(
                1, Optional.of(Snapshot.of("title", "text " + random.nextInt(2))), findings);
    }

    private String hazard(HazardSource source, HazardLevel level) {
        var id = HazardId.random(random);
        happened(
                id.value(),
                new HazardRegistered(
                        id,
                        WANG.id(),
                        BEGIN,
                        Optional.empty(),
                        source,
                        UNIT,
                        DONGGANG,
                        new Place("某路 1 号"),
                        TEXT),
                new HazardGraded(
                        id, WANG.id(), BEGIN, level, new Citation("标准"), new Citation("一")));
        model.source(
                id.value(),
                new ExposureModel.Source(
                        DONGGANG.value(),
                        level == HazardLevel.MAJOR,
                        source == HazardSource.PATROL,
                        null));
        return id.value();
    }

    private String order(LocalDate dueOn) {
        var id = OrderId.random(random);
        happened(
                id.value(),
                new OrderIssued(
                        id,
                        WANG.id(),
                        BEGIN,
                        HazardId.random(random),
                        UNIT,
                        DONGGANG,
                        List.of(TEXT),
                        new Citation("安全生产法第六十五条"),
                        dueOn),
                new OrderServed(id, WANG.id(), BEGIN, clock.today()));
        model.source(id.value(), new ExposureModel.Source(DONGGANG.value(), false, false, dueOn));
        return id.value();
    }

    private void penalty() {
        var order = new OrderId(sources.get(2 + random.nextInt(2)));
        long number = ledger.lastSequenceNumberFor(order.value()).orElseThrow() + 1;
        happened(
                order.value(),
                new PenaltyDecided(
                        order,
                        WANG.id(),
                        clock.instant(),
                        new Fen(100_000),
                        clock.today(),
                        Shanghai.LAW.open(RowId.E1, clock.today())));
        var exposure = ExposureId.ofPenalty(order, number);
        nodes.forEach(Node::follow);
        var listing = ExposureId.ofListing(order, number);
        model.penalty(order.value(), exposure.value(), listing.value());
        exposures.addAll(List.of(exposure, listing));
    }

    private void happened(String stream, Object... events) {
        for (Object event : events) {
            long next = ledger.lastSequenceNumberFor(stream).map(n -> n + 1).orElse(0L);
            ledger.appendEvents(
                    List.of(new GenericDomainEventMessage<>("stream", stream, next, event)));
        }
    }

    private boolean seldom() {
        return random.nextInt(12) == 0;
    }

    private <E> E any(List<E> values) {
        return values.get(random.nextInt(values.size()));
    }
}
