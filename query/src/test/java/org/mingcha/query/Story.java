package org.mingcha.query;

import static org.mingcha.query.Cast.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.mingcha.command.Citation;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.due.CaseKind;
import org.mingcha.command.due.DueEvent.DeadlineEscalated;
import org.mingcha.command.due.DueEvent.DeadlineOverdue;
import org.mingcha.command.due.DueEvent.DeadlineRecomputed;
import org.mingcha.command.due.DueEvent.DeadlineWarned;
import org.mingcha.command.due.Recipient;
import org.mingcha.command.evidence.ContentHash;
import org.mingcha.command.evidence.Evidence;
import org.mingcha.command.evidence.EvidenceId;
import org.mingcha.command.evidence.EvidenceType;
import org.mingcha.command.evidence.FileSize;
import org.mingcha.command.exposure.Addressee;
import org.mingcha.command.exposure.ExposureBasis;
import org.mingcha.command.exposure.ExposureEvent.AddresseeNamed;
import org.mingcha.command.exposure.ExposureEvent.CorrectionDrafted;
import org.mingcha.command.exposure.ExposureEvent.ExposureApproved;
import org.mingcha.command.exposure.ExposureEvent.ExposureCorrected;
import org.mingcha.command.exposure.ExposureEvent.ExposureDrafted;
import org.mingcha.command.exposure.ExposureEvent.ExposureExpired;
import org.mingcha.command.exposure.ExposureEvent.ExposureObjected;
import org.mingcha.command.exposure.ExposureEvent.ExposureProposed;
import org.mingcha.command.exposure.ExposureEvent.ExposurePublished;
import org.mingcha.command.exposure.ExposureEvent.ExposureRejected;
import org.mingcha.command.exposure.ExposureEvent.ExposureReleased;
import org.mingcha.command.exposure.ExposureEvent.ExposureWithdrawn;
import org.mingcha.command.exposure.ExposureEvent.LegalReviewed;
import org.mingcha.command.exposure.ExposureEvent.ObjectionDecided;
import org.mingcha.command.exposure.ExposureEvent.PartyConsulted;
import org.mingcha.command.exposure.ExposureEvent.PartyHeard;
import org.mingcha.command.exposure.ExposureEvent.PartySilent;
import org.mingcha.command.exposure.ExposureEvent.ProposalVoided;
import org.mingcha.command.exposure.ExposureEvent.PublicationKindChosen;
import org.mingcha.command.exposure.ExposureEvent.PublicationOverdue;
import org.mingcha.command.exposure.ExposureEvent.RectificationFollowedUp;
import org.mingcha.command.exposure.ExposureEvent.RedactionChecked;
import org.mingcha.command.exposure.ExposureEvent.RedactionScreened;
import org.mingcha.command.exposure.ExposureEvent.WithdrawalDemanded;
import org.mingcha.command.exposure.ExposureId;
import org.mingcha.command.exposure.ExposureSource;
import org.mingcha.command.exposure.Medium;
import org.mingcha.command.exposure.PublicationKind;
import org.mingcha.command.hazard.HazardEvent.AcceptanceApplied;
import org.mingcha.command.hazard.HazardEvent.AcceptanceFailed;
import org.mingcha.command.hazard.HazardEvent.AcceptancePassed;
import org.mingcha.command.hazard.HazardEvent.CureAcceptanceOverdue;
import org.mingcha.command.hazard.HazardEvent.CureCompletedReported;
import org.mingcha.command.hazard.HazardEvent.HazardClosedOut;
import org.mingcha.command.hazard.HazardEvent.HazardCureOverdue;
import org.mingcha.command.hazard.HazardEvent.HazardGraded;
import org.mingcha.command.hazard.HazardEvent.HazardRegistered;
import org.mingcha.command.hazard.HazardEvent.HazardReopened;
import org.mingcha.command.hazard.HazardEvent.PlanApproved;
import org.mingcha.command.hazard.HazardEvent.PlanReturned;
import org.mingcha.command.hazard.HazardEvent.RemediationPlanSubmitted;
import org.mingcha.command.hazard.HazardLevel;
import org.mingcha.command.hazard.HazardSource;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.RowId;
import org.mingcha.command.money.Fen;
import org.mingcha.command.order.OrderEvent.ExtensionDenied;
import org.mingcha.command.order.OrderEvent.ExtensionGranted;
import org.mingcha.command.order.OrderEvent.ExtensionRequested;
import org.mingcha.command.order.OrderEvent.OrderClosed;
import org.mingcha.command.order.OrderEvent.OrderIssued;
import org.mingcha.command.order.OrderEvent.OrderSatisfied;
import org.mingcha.command.order.OrderEvent.OrderServed;
import org.mingcha.command.order.OrderEvent.OrderUnsatisfied;
import org.mingcha.command.order.OrderEvent.PenaltyDecided;
import org.mingcha.command.order.OrderEvent.PenaltyRevoked;
import org.mingcha.command.order.OrderEvent.ReInspectionOverdue;
import org.mingcha.command.order.OrderEvent.RectificationOverdue;
import org.mingcha.command.order.OrderEvent.RectificationReported;
import org.mingcha.command.party.Desk;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.reading.FileForm;
import org.mingcha.command.reading.ReadingEvent.FileOpened;
import org.mingcha.command.reading.ReadingEvent.TextsOpened;
import org.mingcha.command.reading.ReadingId;
import org.mingcha.command.seal.ClaimHash;
import org.mingcha.command.tally.Count;
import org.mingcha.command.tally.TallyEvent.TallyTaken;
import org.mingcha.command.tally.TallyId;
import org.mingcha.command.tipoff.CustodyEvent.*;
import org.mingcha.command.tipoff.IdentityEvent.*;
import org.mingcha.command.tipoff.OriginalEvent.*;
import org.mingcha.command.tipoff.RefusalGround;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipNumber;
import org.mingcha.command.tipoff.TipOffEvent.*;

/** One long story in which every event happens, told in ledger order from index 0. */
public final class Story {

    public static final Evidence PHOTO =
            new Evidence(
                    new EvidenceId("evidence-" + "0".repeat(26)),
                    EvidenceType.JPEG,
                    new FileSize(4),
                    new ContentHash("a".repeat(64)),
                    true);

    public static final List<Object> EVENTS =
            Stream.of(
                            tips(),
                            cure(),
                            order(),
                            exposures(),
                            ending(),
                            moves(),
                            mergers(),
                            objections(),
                            LoopStory.events(),
                            RewardStory.all(),
                            RetaliationStory.all(),
                            readings(),
                            AccountStory.all())
                    .flatMap(List::stream)
                    .toList();

    private Story() {}

    private static List<Object> readings() {
        var subject = CaseId.of(TIP);
        var reading = ReadingId.of(subject, day(91));
        return List.of(
                new TextsOpened(reading, subject, 3, 4, HEAD, morning(91)),
                new FileOpened(reading, subject, PHOTO.id(), FileForm.COPY, HEAD, morning(91)));
    }

    /** As a processor would hand them over. */
    public static List<TrackedEventMessage<?>> messages() {
        return IntStream.range(0, EVENTS.size())
                .<TrackedEventMessage<?>>mapToObj(index -> message(index, EVENTS.get(index)))
                .toList();
    }

    public static TrackedEventMessage<?> message(long index, Object event) {
        return new GenericTrackedEventMessage<>(
                new GlobalSequenceTrackingToken(index), GenericEventMessage.asEventMessage(event));
    }

    /** Hands over events from one index to before another. */
    public static void tell(ProjectionModule module, int from, int to) {
        var handler = module.eventHandler();
        for (TrackedEventMessage<?> message : messages().subList(from, to)) {
            hand(handler, message);
        }
    }

    /** Tells from the beginning up to and with the first event of this type. */
    public static void tellThrough(ProjectionModule module, Class<?> event) {
        tell(module, 0, EVENTS.stream().map(Object::getClass).toList().indexOf(event) + 1);
    }

    public static void tellAll(ProjectionModule module) {
        tell(module, 0, EVENTS.size());
    }

    /** Tells exactly these events, from index 0. */
    public static void tell(ProjectionModule module, Object... events) {
        var handler = module.eventHandler();
        for (int index = 0; index < events.length; index++) {
            hand(handler, message(index, events[index]));
        }
    }

    private static void hand(EventMessageHandler handler, TrackedEventMessage<?> message) {
        try {
            handler.handle(message);
        } catch (Exception e) {
            throw new AssertionError("refused " + message.getPayloadType().getSimpleName(), e);
        }
    }

    private static List<Object> tips() {
        var story = new ArrayList<Object>();
        story.addAll(filed(TIP, 1));
        story.addAll(filed(WITHDRAWN_TIP, 2));
        story.addAll(filed(REFUSED_TIP, 2));
        story.add(new ClaimCodeIssued(TIP, day(2), new ClaimHash("$argon2id$" + "0".repeat(20))));
        story.add(new ReporterWrote(TIP, day(2), sealed("question")));
        story.add(new TipAccepted(TIP, INTAKE, morning(3), COUNTY, due(RowId.T3, 3, 20)));
        story.add(
                new AcceptanceOverdue(WITHDRAWN_TIP, due(RowId.T1, 2, 7), CivilTime.endOf(day(7))));
        story.add(new TipWithdrawn(WITHDRAWN_TIP, day(8), Optional.of(sealed("second-thoughts"))));
        story.add(
                new TipRefused(
                        REFUSED_TIP,
                        INTAKE,
                        morning(4),
                        Optional.of(RefusalGround.UNCLEAR),
                        letter("refusal")));
        story.add(new VerificationAssigned(TIP, INTAKE, morning(4), List.of(FIRST, SECOND)));
        story.add(
                new SiteChecked(
                        TIP, FIRST, morning(5), List.of(FIRST, SECOND), sealed("findings"), true));
        story.add(
                new DeadlineWarned(
                        CaseId.of(TIP),
                        due(RowId.T3, 3, 20),
                        1,
                        -10,
                        Recipient.OWNER,
                        CivilTime.endOf(day(10))));
        story.add(new DeskWrote(TIP, FIRST, morning(5), letter("answer")));
        story.add(new VerificationOverdue(TIP, due(RowId.T3, 3, 20), CivilTime.endOf(day(20))));
        story.add(
                new DeadlineEscalated(
                        CaseId.of(TIP),
                        due(RowId.T3, 3, 20),
                        1,
                        3,
                        Recipient.HEAD,
                        CivilTime.endOf(day(23))));
        story.add(new TipSubstantiated(TIP, FIRST, morning(21), sealed("summary")));
        story.add(new TipConcluded(TIP, HEAD, morning(21), due(RowId.T5, 21, 31)));
        story.add(new FeedbackOverdue(TIP, due(RowId.T5, 21, 31), CivilTime.endOf(day(31))));
        return story;
    }

    private static List<Object> moves() {
        var story = new ArrayList<Object>(filed(MOVED_TIP, 2));
        story.add(new DeathReported(MOVED_TIP, day(2), due(RowId.T9, 2, 2)));
        story.add(transferred(10));
        story.add(new TipReturned(MOVED_TIP, HEAD, morning(11), sealed("not-ours")));
        story.add(transferred(11));
        story.add(new TipTransferAcknowledged(MOVED_TIP, HEAD, morning(12), OTHER_CITY));
        story.add(
                new TipDirected(
                        MOVED_TIP,
                        HEAD,
                        morning(13),
                        OTHER_CITY,
                        COUNTY,
                        Optional.empty(),
                        sealed("back")));
        story.add(new TipAccepted(MOVED_TIP, INTAKE, morning(14), COUNTY, due(RowId.T3, 14, 70)));
        story.add(new UrgentMeasuresDue(MOVED_TIP, INTAKE, morning(14), due(RowId.T8, 14, 14)));
        story.add(new UrgentMeasureTaken(MOVED_TIP, FIRST, morning(14), sealed("cordon")));
        story.add(new TipBroughtToGovernment(MOVED_TIP, FIRST, morning(14)));
        story.add(new ConflictRecorded(MOVED_TIP, HEAD, morning(14), FIRST, sealed("cousin")));
        return story;
    }

    private static TipTransferred transferred(int day) {
        return new TipTransferred(
                MOVED_TIP,
                INTAKE,
                morning(day),
                COUNTY,
                OTHER_CITY,
                Optional.of(new Desk("安委办")),
                sealed("theirs"));
    }

    private static List<Object> mergers() {
        var story = new ArrayList<Object>(filed(MERGED_TIP, 3));
        story.add(new TipMerged(MERGED_TIP, INTAKE, morning(15), MOVED_TIP));
        story.add(new MergeJoined(MOVED_TIP, morning(15), MERGED_TIP));
        story.add(new TipReleased(MERGED_TIP, day(16), MOVED_TIP, due(RowId.T1, 3, 8)));
        story.add(new TipMerged(MERGED_TIP, INTAKE, morning(17), MOVED_TIP));
        story.add(new VerificationAssigned(MOVED_TIP, INTAKE, morning(17), List.of(SECOND, THIRD)));
        story.add(new VerificationStarted(MOVED_TIP, SECOND, morning(17)));
        story.add(new DeathFlagged(MERGED_TIP, HEAD, morning(17), due(RowId.T9, 17, 17)));
        story.add(
                new VerificationExtended(
                        MOVED_TIP,
                        HEAD,
                        morning(18),
                        10,
                        letter("lab-is-slow"),
                        due(RowId.T3, 14, 70),
                        due(RowId.T4, 70, 80)));
        story.add(new TipFoundUnverifiable(MOVED_TIP, SECOND, morning(60), sealed("who-knows")));
        story.add(new TipConcluded(MOVED_TIP, HEAD, morning(61), due(RowId.T5, 61, 71)));
        story.add(new UnverifiableReported(MOVED_TIP, HEAD, morning(61), COUNTY));
        story.add(
                new MergedTipConcluded(
                        MERGED_TIP, morning(61), MOVED_TIP, false, due(RowId.T5, 61, 71)));
        return story;
    }

    private static List<Object> objections() {
        return List.of(
                answered(MERGED_TIP, 62),
                new ConclusionDisputed(
                        MERGED_TIP, day(63), Optional.of(sealed("wrong")), due(RowId.T7, 63, 93)),
                new RecheckOrdered(MERGED_TIP, HEAD, morning(64), List.of(FIRST, THIRD)),
                new ConclusionReversed(
                        MERGED_TIP, HEAD, morning(70), letter("indeed"), due(RowId.T3, 70, 130)),
                new TipFoundUnsubstantiated(MERGED_TIP, FIRST, morning(75), sealed("nothing")),
                new TipConcluded(MERGED_TIP, HEAD, morning(76), due(RowId.T5, 76, 86)),
                answered(MERGED_TIP, 77),
                new MaliceProposed(MERGED_TIP, FIRST, morning(78), sealed("forged")),
                new MaliciousTipFound(MERGED_TIP, HEAD, morning(79), FIRST),
                new ReporterRevisited(MERGED_TIP, FIRST, morning(80), sealed("well")),
                new RetaliationReported(
                        MERGED_TIP, day(81), sealed("dismissed"), due(RowId.RETALIATION, 81, 141)),
                new RetaliationConfirmed(MERGED_TIP, HEAD, morning(90), letter("true")),
                new RetaliationStillWaits(MERGED_TIP, day(90), due(RowId.RETALIATION, 81, 141)),
                new RetaliationReported(
                        MERGED_TIP, day(91), sealed("again"), due(RowId.RETALIATION, 91, 151)),
                new RetaliationNotConfirmed(MERGED_TIP, HEAD, morning(92), letter("not-so")),
                new TipArchived(MERGED_TIP, INTAKE, morning(95)),
                new IdentityOpeningAsked(MERGED_TIP, FIRST, morning(96), sealed("court")),
                new IdentityUnsealed(MERGED_TIP, SECOND, morning(96), FIRST),
                new IdentityShown(MERGED_TIP, FIRST, morning(96)),
                new IdentityErased(MERGED_TIP, SECOND, morning(97), sealed("over")),
                new EvidenceHandedIn(MERGED_TIP, day(97), PHOTO),
                new OriginalOpeningAsked(MERGED_TIP, FIRST, morning(97), PHOTO.id(), sealed("see")),
                new OriginalUnsealed(MERGED_TIP, SECOND, morning(97), PHOTO.id(), FIRST),
                new OriginalReceived(MERGED_TIP, FIRST, morning(97), PHOTO.id()),
                answered(MOVED_TIP, 62),
                new NotCuredReported(
                        MOVED_TIP, day(98), Optional.of(sealed("still")), due(RowId.T7, 98, 128)),
                new RecheckOrdered(MOVED_TIP, HEAD, morning(99), List.of(FIRST, THIRD)),
                new ConclusionUpheld(MOVED_TIP, HEAD, morning(100), letter("cured")));
    }

    private static ResultFedBack answered(TipId tip, int day) {
        return new ResultFedBack(
                tip,
                INTAKE,
                morning(day),
                letter("conclusion"),
                letter("account"),
                letter("disposal"),
                false,
                due(RowId.T6, day, day + 10));
    }

    private static List<Object> filed(TipId tip, int day) {
        return List.of(
                submitted(tip, day),
                new TipRegistered(
                        tip,
                        day(day),
                        TipNumber.of(tip, COUNTY, day(day)),
                        due(RowId.T1, day, day + 5)));
    }

    private static List<Object> cure() {
        return List.of(
                registered(HAZARD, Optional.of(TIP), HazardSource.TIP_OFF),
                registered(PATROL_HAZARD, Optional.empty(), HazardSource.PATROL),
                new HazardGraded(
                        HAZARD,
                        FIRST,
                        morning(22),
                        HazardLevel.MAJOR,
                        new Citation("GB 18218"),
                        new Citation("4.1")),
                plan(),
                new PlanReturned(HAZARD, HEAD, morning(23), sealed("too-vague")),
                plan(),
                new PlanApproved(HAZARD, HEAD, morning(24), day(40)),
                new HazardCureOverdue(HAZARD, day(40), CivilTime.endOf(day(40))),
                new CureCompletedReported(HAZARD, FIRST, morning(41), sealed("cured")),
                new AcceptanceApplied(HAZARD, FIRST, morning(41), due(RowId.O2, 41, 51)),
                new CureAcceptanceOverdue(
                        HAZARD, day(51), CivilTime.endOf(day(51)), due(RowId.O2, 41, 51)),
                new DeadlineOverdue(
                        CaseId.of(HAZARD), due(RowId.O2, 41, 51), CivilTime.endOf(day(51))),
                new AcceptanceFailed(
                        HAZARD, HEAD, morning(52), List.of(SECOND, HEAD), sealed("not-yet")));
    }

    private static HazardRegistered registered(
            org.mingcha.command.hazard.HazardId hazard, Optional<TipId> tip, HazardSource source) {
        return new HazardRegistered(
                hazard,
                FIRST,
                morning(22),
                tip,
                source,
                UNIT,
                COUNTY,
                WAREHOUSE,
                sealed("description"));
    }

    private static RemediationPlanSubmitted plan() {
        return new RemediationPlanSubmitted(
                HAZARD,
                FIRST,
                morning(23),
                Optional.of(sealed("measures")),
                Optional.of(sealed("responsible")),
                Optional.of(sealed("funds")),
                Optional.of(day(40)),
                Optional.of(sealed("contingency")));
    }

    private static List<Object> order() {
        return List.of(
                new OrderIssued(
                        ORDER,
                        FIRST,
                        morning(25),
                        HAZARD,
                        UNIT,
                        COUNTY,
                        List.of(sealed("matter-one"), sealed("matter-two")),
                        new Citation("安全生产法 第一百零二条"),
                        day(35)),
                new OrderServed(ORDER, FIRST, morning(26), day(26)),
                new ExtensionRequested(ORDER, FIRST, morning(27), day(38), sealed("parts-late")),
                new ExtensionGranted(ORDER, HEAD, morning(28), day(38), sealed("agreed")),
                new ExtensionRequested(ORDER, FIRST, morning(29), day(48), sealed("more-time")),
                new ExtensionDenied(ORDER, HEAD, morning(30), sealed("no")),
                new RectificationOverdue(
                        ORDER, day(38), CivilTime.endOf(day(38)), due(RowId.O1, 38, 48)),
                new PenaltyDecided(
                        ORDER,
                        HEAD,
                        morning(39),
                        new Fen(5_000_00),
                        day(39),
                        due(RowId.E1, 39, 48)),
                new PenaltyDecided(
                        ORDER,
                        HEAD,
                        morning(40),
                        new Fen(1_000_00),
                        day(40),
                        due(RowId.E1, 40, 49)),
                new PenaltyRevoked(
                        ORDER, HEAD, morning(41), new Fen(1_000_00), day(40), sealed("quashed")),
                new ReInspectionOverdue(
                        ORDER, day(48), CivilTime.endOf(day(48)), due(RowId.O1, 38, 48)),
                new DeadlineRecomputed(
                        CaseId.of(ORDER),
                        due(RowId.O1, 38, 48),
                        new Deadline(RowId.O1, 1, day(38), day(48), 2, false),
                        morning(49)),
                new OrderUnsatisfied(
                        ORDER, SECOND, morning(49), List.of(SECOND, HEAD), sealed("still-there")),
                new PenaltyDecided(
                        ORDER,
                        HEAD,
                        morning(50),
                        new Fen(5_000_00),
                        day(50),
                        due(RowId.E1, 50, 59)),
                new RectificationReported(
                        ORDER, FIRST, morning(51), sealed("done"), due(RowId.O1, 51, 61)),
                new OrderSatisfied(
                        ORDER, SECOND, morning(52), List.of(SECOND, HEAD), sealed("gone")),
                new OrderClosed(ORDER, FIRST, morning(53)));
    }

    private static List<Object> exposures() {
        var story = new ArrayList<Object>();
        story.add(proposed(EXPOSURE, ExposureBasis.PENALTY, ORDER.value(), true));
        story.add(proposed(STANDING_EXPOSURE, ExposureBasis.MAJOR_HAZARD, HAZARD.value(), false));
        story.add(
                proposed(
                        REJECTED_EXPOSURE,
                        ExposureBasis.PATROL_FINDING,
                        PATROL_HAZARD.value(),
                        false));
        story.add(drafted(EXPOSURE, "first"));
        story.add(
                new RedactionChecked(
                        EXPOSURE,
                        SECOND,
                        morning(42),
                        false,
                        Optional.of(sealed("names-a-person"))));
        story.add(drafted(EXPOSURE, "second"));
        story.add(new RedactionScreened(EXPOSURE, SECOND, morning(42), 1));
        story.add(new RedactionChecked(EXPOSURE, SECOND, morning(42), true, Optional.empty()));
        story.add(new PartyConsulted(EXPOSURE, FIRST, morning(42), due(RowId.E4, 42, 58)));
        story.add(new PartyHeard(EXPOSURE, FIRST, morning(43), sealed("what-they-say")));
        story.add(new LegalReviewed(EXPOSURE, HEAD, morning(43), true, Optional.empty()));
        story.add(
                new PublicationKindChosen(
                        EXPOSURE, HEAD, morning(43), PublicationKind.ANNOUNCEMENT));
        story.add(new ExposureApproved(EXPOSURE, HEAD, morning(43)));
        story.add(
                new PublicationOverdue(EXPOSURE, due(RowId.E1, 39, 48), CivilTime.endOf(day(48))));
        story.add(new ExposurePublished(EXPOSURE, HEAD, morning(49)));
        story.add(released(EXPOSURE, 49));
        story.add(drafted(STANDING_EXPOSURE, "standing"));
        story.add(new PartyConsulted(STANDING_EXPOSURE, FIRST, morning(42), due(RowId.E4, 42, 48)));
        story.add(
                new PartySilent(
                        STANDING_EXPOSURE, due(RowId.E4, 42, 48), CivilTime.endOf(day(48))));
        story.add(new ExposurePublished(STANDING_EXPOSURE, HEAD, morning(50)));
        story.add(released(STANDING_EXPOSURE, 50));
        story.addAll(correction());
        story.add(
                new AddresseeNamed(
                        REJECTED_EXPOSURE,
                        FIRST,
                        morning(40),
                        Addressee.GOVERNMENT,
                        Optional.of(new UnitName("东港区某局"))));
        story.add(drafted(REJECTED_EXPOSURE, "rejected"));
        story.add(new ExposureRejected(REJECTED_EXPOSURE, HEAD, morning(50), sealed("too-small")));
        story.add(new WithdrawalDemanded(EXPOSURE, morning(54), due(RowId.E2, 54, 57)));
        story.add(new ExposureWithdrawn(EXPOSURE, HEAD, morning(55), sealed("penalty-void")));
        story.addAll(ended());
        return story;
    }

    /** An objection that is upheld, and what is done about it. */
    private static List<Object> correction() {
        return List.of(
                new ExposureObjected(
                        STANDING_EXPOSURE,
                        FIRST,
                        morning(51),
                        sealed("objection"),
                        sealed("objector"),
                        due(RowId.E3_OWN, 51, 54)),
                new ObjectionDecided(STANDING_EXPOSURE, HEAD, morning(51), true, sealed("upheld")),
                new CorrectionDrafted(
                        STANDING_EXPOSURE,
                        FIRST,
                        morning(52),
                        sealed("corrected-text"),
                        sealed("wrong-figure"),
                        CORRECTED,
                        1),
                new ExposureCorrected(
                        STANDING_EXPOSURE,
                        HEAD,
                        morning(52),
                        sealed("corrected-text"),
                        CORRECTED,
                        1),
                new RectificationFollowedUp(
                        STANDING_EXPOSURE, FIRST, morning(53), sealed("followed-up")));
    }

    /** One that was taken down at the end of its time, and one that never came to be shown. */
    private static List<Object> ended() {
        return List.of(
                proposed(EXPIRED_EXPOSURE, ExposureBasis.MAJOR_HAZARD, HAZARD.value(), false),
                drafted(EXPIRED_EXPOSURE, "expired"),
                new ExposurePublished(EXPIRED_EXPOSURE, HEAD, morning(50)),
                released(EXPIRED_EXPOSURE, 50),
                new ExposureExpired(
                        EXPIRED_EXPOSURE, due(RowId.E5, 50, 54), CivilTime.endOf(day(54))),
                proposed(VOID_EXPOSURE, ExposureBasis.PENALTY, ORDER.value(), true),
                new ProposalVoided(VOID_EXPOSURE, morning(41)));
    }

    private static ExposureReleased released(ExposureId exposure, int day) {
        return new ExposureReleased(
                exposure,
                HEAD,
                morning(day),
                Optional.of(new Medium("www.rizhao.gov.cn")),
                PUBLISHED,
                1,
                due(RowId.E5, day, day + 4));
    }

    private static ExposureProposed proposed(
            ExposureId exposure, ExposureBasis basis, String source, boolean dated) {
        return new ExposureProposed(
                exposure,
                FIRST,
                morning(40),
                basis,
                new ExposureSource(source),
                UNIT,
                COUNTY,
                dated ? Optional.of(due(RowId.E1, 39, 48)) : Optional.empty());
    }

    private static ExposureDrafted drafted(ExposureId exposure, String name) {
        return new ExposureDrafted(
                exposure, FIRST, morning(41), sealed(name + "-title"), sealed(name + "-text"));
    }

    private static List<Object> ending() {
        var story = new ArrayList<Object>();
        story.add(new CureCompletedReported(HAZARD, FIRST, morning(53), sealed("cured-now")));
        story.add(new AcceptanceApplied(HAZARD, FIRST, morning(53), due(RowId.O2, 53, 63)));
        story.add(
                new AcceptancePassed(
                        HAZARD, HEAD, morning(54), List.of(SECOND, HEAD), sealed("good")));
        story.add(new HazardClosedOut(HAZARD, HEAD, morning(55), sealed("root-cause")));
        story.add(
                new ResultFedBack(
                        TIP,
                        INTAKE,
                        morning(56),
                        letter("conclusion"),
                        letter("account"),
                        letter("disposal"),
                        true,
                        due(RowId.T6, 56, 66)));
        story.add(new HazardReopened(HAZARD, HEAD, morning(60), sealed("sham")));
        story.add(
                new TallyTaken(
                        TallyId.of(day(56)),
                        day(56),
                        60,
                        List.of(new Count(COUNTY, CaseKind.TIP, 1, 0, 0)),
                        CivilTime.endOf(day(56))));
        story.addAll(otherFindings());
        return story;
    }

    /** Three more tip-offs, for the outcomes that the first one did not have. */
    private static List<Object> otherFindings() {
        var story = new ArrayList<Object>();
        for (char name : "def".toCharArray()) {
            story.addAll(filed(tip(name), 57));
        }
        story.add(new TipPartlySubstantiated(tip('d'), FIRST, morning(58), sealed("partly")));
        story.add(
                new TipFoundUnsubstantiated(tip('e'), FIRST, morning(58), sealed("nothing-there")));
        story.add(new TipFoundUnverifiable(tip('f'), FIRST, morning(58), sealed("nobody-knows")));
        return story;
    }
}
