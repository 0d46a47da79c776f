package org.mingcha.command.tipoff;

import static org.mingcha.command.law.Shanghai.LAW;
import static org.mingcha.command.party.People.DONGGANG;
import static org.mingcha.command.party.People.HEAD;
import static org.mingcha.command.party.People.INTAKE;
import static org.mingcha.command.party.People.RIZHAO;
import static org.mingcha.command.party.People.WANG;
import static org.mingcha.command.party.People.ZHAO;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.evidence.Evidence;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Sector;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.Place;
import org.mingcha.command.seal.ClaimHash;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.seal.ReceiptTag;
import org.mingcha.command.seal.ReporterKey;
import org.mingcha.command.tipoff.TipOffCommand.SubmitTip;
import org.mingcha.command.tipoff.TipOffEvent.ConclusionDisputed;
import org.mingcha.command.tipoff.TipOffEvent.DeathReported;
import org.mingcha.command.tipoff.TipOffEvent.RecheckOrdered;
import org.mingcha.command.tipoff.TipOffEvent.ResultFedBack;
import org.mingcha.command.tipoff.TipOffEvent.TipAccepted;
import org.mingcha.command.tipoff.TipOffEvent.TipConcluded;
import org.mingcha.command.tipoff.TipOffEvent.TipFoundUnsubstantiated;
import org.mingcha.command.tipoff.TipOffEvent.TipMerged;
import org.mingcha.command.tipoff.TipOffEvent.TipRegistered;
import org.mingcha.command.tipoff.TipOffEvent.TipSubmitted;
import org.mingcha.command.tipoff.TipOffEvent.TipSubstantiated;
import org.mingcha.command.tipoff.TipOffEvent.VerificationAssigned;

/** One tip-off about Donggang, as far as each test needs it. */
public final class TipHistory {

    public static final TipId TIP = new TipId("tip-0123456789abcdefghjkmnpqrs");
    static final TipId ANOTHER = new TipId("tip-" + "z".repeat(26));
    public static final LocalDate REGISTERED = LocalDate.parse("2026-11-23");
    public static final Instant ACCEPTED = Shanghai.at("2026-11-24T10:00");
    public static final Instant FOUND = Shanghai.at("2026-12-01T16:00");
    public static final Instant SIGNED = Shanghai.at("2026-12-02T09:00");
    public static final Instant FED_BACK = Shanghai.at("2026-12-03T09:00");

    public static final Deadline ACCEPT_BY = LAW.open(RowId.T1, REGISTERED);
    public static final Deadline CONCLUDE_BY = LAW.open(RowId.T3, LocalDate.parse("2026-11-24"));
    public static final Deadline FEED_BACK_BY = LAW.open(RowId.T5, LocalDate.parse("2026-12-02"));
    public static final Deadline OBJECT_BY = LAW.open(RowId.T6, LocalDate.parse("2026-12-03"));
    public static final List<OfficerId> VERIFIERS = List.of(WANG.id(), ZHAO.id());

    private TipHistory() {}

    static SubmitTip form(Optional<LocalDate> occurredOn) {
        return form(occurredOn, false, Optional.empty());
    }

    static SubmitTip form(boolean urgent, int deaths) {
        return form(Optional.empty(), urgent, Optional.of(new Headcount(deaths)));
    }

    /** With a passphrase. */
    static SubmitTip with(ClaimHash code) {
        return form(Optional.empty(), false, Optional.empty(), Optional.of(code), List.of());
    }

    private static SubmitTip form(
            Optional<LocalDate> occurredOn, boolean urgent, Optional<Headcount> deaths) {
        return form(occurredOn, urgent, deaths, Optional.empty(), List.of());
    }

    private static SubmitTip form(
            Optional<LocalDate> occurredOn,
            boolean urgent,
            Optional<Headcount> deaths,
            Optional<ClaimHash> code,
            List<Evidence> evidence) {
        return new SubmitTip(
                TIP,
                Channel.WEB,
                TipKind.HAZARD,
                new UnitName("某化工有限公司"),
                Optional.empty(),
                Sector.DANGEROUS_CHEMICALS,
                DONGGANG,
                new Place("东港区某路 1 号仓库"),
                occurredOn,
                Closed.text("narrative"),
                deaths,
                Optional.of(new Headcount(0)),
                urgent,
                true,
                false,
                false,
                Closed.text("reporter"),
                new ReceiptTag("a".repeat(64)),
                new ReporterKey("b".repeat(64)),
                code,
                evidence);
    }

    static SubmitTip with(Evidence... evidence) {
        return form(Optional.empty(), false, Optional.empty(), Optional.empty(), List.of(evidence));
    }

    static TipSubmitted submitted() {
        return Submission.of(form(Optional.empty()), REGISTERED);
    }

    static TipRegistered numbered() {
        return new TipRegistered(
                TIP, REGISTERED, new TipNumber("371102-20261123-012345"), ACCEPT_BY);
    }

    public static List<TipOffEvent> registered() {
        return List.of(submitted(), numbered());
    }

    public static List<TipOffEvent> accepted() {
        return and(registered(), new TipAccepted(TIP, INTAKE.id(), ACCEPTED, RIZHAO, CONCLUDE_BY));
    }

    public static List<TipOffEvent> verifying() {
        return and(accepted(), new VerificationAssigned(TIP, INTAKE.id(), ACCEPTED, VERIFIERS));
    }

    public static List<TipOffEvent> substantiated() {
        return and(verifying(), new TipSubstantiated(TIP, WANG.id(), FOUND, Closed.text("so")));
    }

    public static List<TipOffEvent> concluded() {
        return and(substantiated(), new TipConcluded(TIP, HEAD.id(), SIGNED, FEED_BACK_BY));
    }

    public static List<TipOffEvent> fedBack() {
        return and(
                concluded(),
                new ResultFedBack(
                        TIP,
                        INTAKE.id(),
                        FED_BACK,
                        Closed.letter("conclusion"),
                        Closed.letter("account"),
                        Closed.letter("disposal"),
                        true,
                        OBJECT_BY));
    }

    /** Found untrue, and told so to the reporter. */
    public static List<TipOffEvent> unsubstantiated() {
        return and(
                verifying(),
                new TipFoundUnsubstantiated(TIP, WANG.id(), FOUND, Closed.text("not so")),
                new TipConcluded(TIP, HEAD.id(), SIGNED, FEED_BACK_BY),
                (TipOffEvent) fedBack().getLast());
    }

    public static List<TipOffEvent> disputed() {
        return and(
                fedBack(),
                new ConclusionDisputed(
                        TIP,
                        LocalDate.parse("2026-12-04"),
                        Optional.empty(),
                        LAW.open(RowId.T7, LocalDate.parse("2026-12-04"))));
    }

    static List<TipOffEvent> rechecking() {
        var above = new OfficerId("province");
        var others = List.of(new OfficerId("officer.li"), new OfficerId("officer.qian"));
        return and(
                disputed(),
                new RecheckOrdered(TIP, above, Shanghai.at("2026-12-07T09:00"), others));
    }

    public static List<TipOffEvent> merged() {
        return and(accepted(), new TipMerged(TIP, INTAKE.id(), ACCEPTED, ANOTHER));
    }

    /** Registered as urgent, with a death. */
    static List<TipOffEvent> urgent() {
        return List.of(
                Submission.of(form(true, 1), REGISTERED),
                numbered(),
                new DeathReported(TIP, REGISTERED, LAW.open(RowId.T9, REGISTERED)));
    }

    /** Another tip-off about the same, accepted. */
    static List<TipOffEvent> acceptedAs(TipId other) {
        var form = form(Optional.empty());
        var submitted = Submission.of(form, REGISTERED);
        return List.of(
                new TipSubmitted(
                        other,
                        submitted.on(),
                        submitted.channel(),
                        submitted.kind(),
                        submitted.unitName(),
                        submitted.unitCode(),
                        submitted.sector(),
                        submitted.division(),
                        submitted.place(),
                        submitted.occurredOn(),
                        submitted.narrative(),
                        submitted.deaths(),
                        submitted.injuries(),
                        submitted.urgent(),
                        submitted.wantsReward(),
                        submitted.named(),
                        submitted.reportedElsewhere(),
                        submitted.reporter(),
                        new ReceiptTag("c".repeat(64)),
                        submitted.reporterKey()),
                new TipRegistered(
                        other, REGISTERED, TipNumber.of(other, DONGGANG, REGISTERED), ACCEPT_BY),
                new TipAccepted(other, INTAKE.id(), ACCEPTED, RIZHAO, CONCLUDE_BY));
    }

    public static List<TipOffEvent> and(List<TipOffEvent> past, TipOffEvent... more) {
        var all = new ArrayList<>(past);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }
}
