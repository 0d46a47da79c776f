package org.mingcha.command.walk.exposure;

import static org.mingcha.command.party.People.DONGGANG;
import static org.mingcha.command.party.People.QINGDAO;
import static org.mingcha.command.party.People.RIZHAO;
import static org.mingcha.command.party.People.WANG;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
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
import org.mingcha.command.walk.Walk;

/**
 * Random officers ask anything of exposures at any time, on two nodes that race, with policies that
 * are replayed now and then: the streams answer as the model does.
 */
class ExposureWalkTest {

    private static final int ACTS = 18;
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

    private final Walk walk = new Walk("exposure", ExposureRule.values(), new ExposureModule());
    private final Random random = walk.random();

    private ExposureModel model = new ExposureModel();
    private List<ExposureId> exposures = List.of();
    private List<String> sources = List.of();

    @Test
    void streamsAndModelAgreeOnEveryAnswer() {
        walk.take(this::begin, this::step);
    }

    private void begin() {
        model = new ExposureModel();
        exposures =
                new ArrayList<>(Stream.generate(() -> ExposureId.random(random)).limit(3).toList());
        sources =
                List.of(
                        hazard(HazardSource.PATROL, HazardLevel.GENERAL),
                        hazard(HazardSource.ENFORCEMENT_INSPECTION, HazardLevel.MAJOR),
                        order(today().plusDays(random.nextInt(60))),
                        order(today().plusDays(random.nextInt(60))),
                        OrderId.random(random).value());
    }

    private void step() {
        walk.pass(40, 2_000, 12);
        if (walk.oneIn(60)) {
            penalty();
        }
        var command = command(walk.any(exposures));
        agree(command, walk.oneIn(4) ? race(command) : walk.ask(command));
        walk.follow();
    }

    /** The other node asks something of the same stream. */
    private String race(ExposureCommand command) {
        var other = command(command.exposure());
        return walk.race(command, faster -> agree(other, faster.ask(other)));
    }

    private void agree(ExposureCommand command, String answer) {
        walk.agree(command, answer, model.ask(command, today()));
    }

    private LocalDate today() {
        return walk.clock().today();
    }

    private ExposureCommand command(ExposureId id) {
        boolean onward = random.nextInt(5) > 1;
        var by = walk.any(onward ? ABLE : OFFICERS);
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
            case 16 -> seldom() ? new DemandWithdrawal(id, today()) : new CatchUpExposure(id);
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
                        : Optional.of(walk.any(List.of(Addressee.values())));
        Optional<UnitName> name = random.nextInt(4) > 0 ? Optional.empty() : Optional.of(UNIT);
        return new ProposeExposure(
                id,
                walk.any(List.of(ExposureBasis.values())),
                new ExposureSource(walk.any(sources)),
                walk.any(List.of(DONGGANG, DONGGANG, RIZHAO, QINGDAO)),
                addressee,
                name,
                by);
    }

    private Screening screening() {
        List<Finding> findings =
                random.nextInt(12) > 0
                        ? List.of()
                        : List.of(new Finding(walk.any(List.of(Kind.values())), Part.TEXT, 1, 12));
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
                        Walk.BEGIN,
                        Optional.empty(),
                        source,
                        UNIT,
                        DONGGANG,
                        new Place("某路 1 号"),
                        TEXT),
                new HazardGraded(
                        id, WANG.id(), Walk.BEGIN, level, new Citation("标准"), new Citation("一")));
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
                        Walk.BEGIN,
                        HazardId.random(random),
                        UNIT,
                        DONGGANG,
                        List.of(TEXT),
                        new Citation("安全生产法第六十五条"),
                        dueOn),
                new OrderServed(id, WANG.id(), Walk.BEGIN, today()));
        model.source(id.value(), new ExposureModel.Source(DONGGANG.value(), false, false, dueOn));
        return id.value();
    }

    private void penalty() {
        var order = new OrderId(sources.get(2 + random.nextInt(2)));
        long number = walk.ledger().lastSequenceNumberFor(order.value()).orElseThrow() + 1;
        happened(
                order.value(),
                new PenaltyDecided(
                        order,
                        WANG.id(),
                        walk.clock().instant(),
                        new Fen(100_000),
                        today(),
                        Shanghai.LAW.open(RowId.E1, today())));
        var exposure = ExposureId.ofPenalty(order, number);
        walk.follow();
        var listing = ExposureId.ofListing(order, number);
        model.penalty(order.value(), exposure.value(), listing.value());
        exposures.addAll(List.of(exposure, listing));
    }

    private void happened(String stream, Object... events) {
        for (Object event : events) {
            long next = walk.ledger().lastSequenceNumberFor(stream).map(n -> n + 1).orElse(0L);
            walk.ledger()
                    .appendEvents(
                            List.of(
                                    new GenericDomainEventMessage<>(
                                            "stream", stream, next, event)));
        }
    }

    private boolean seldom() {
        return walk.oneIn(12);
    }
}
