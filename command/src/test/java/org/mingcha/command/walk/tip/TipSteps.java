package org.mingcha.command.walk.tip;

import static org.mingcha.command.party.People.DONGGANG;
import static org.mingcha.command.party.People.PROVINCE;
import static org.mingcha.command.party.People.QINGDAO;
import static org.mingcha.command.party.People.RIZHAO;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingcha.command.evidence.Files;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.People;
import org.mingcha.command.party.Role;
import org.mingcha.command.party.Sector;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.place.Place;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.seal.Letter;
import org.mingcha.command.seal.ReceiptTag;
import org.mingcha.command.seal.ReporterKey;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.Channel;
import org.mingcha.command.tipoff.ExtensionDays;
import org.mingcha.command.tipoff.Headcount;
import org.mingcha.command.tipoff.Outcome;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipKind;
import org.mingcha.command.tipoff.TipOffCommand;
import org.mingcha.command.tipoff.TipOffCommand.AcceptTip;
import org.mingcha.command.tipoff.TipOffCommand.ArchiveTip;
import org.mingcha.command.tipoff.TipOffCommand.AssignVerification;
import org.mingcha.command.tipoff.TipOffCommand.BringToGovernment;
import org.mingcha.command.tipoff.TipOffCommand.CatchUpTip;
import org.mingcha.command.tipoff.TipOffCommand.ConcludeVerification;
import org.mingcha.command.tipoff.TipOffCommand.ConfirmMaliciousFinding;
import org.mingcha.command.tipoff.TipOffCommand.ConsentToOpening;
import org.mingcha.command.tipoff.TipOffCommand.ConsentToOriginal;
import org.mingcha.command.tipoff.TipOffCommand.DecideRecheck;
import org.mingcha.command.tipoff.TipOffCommand.DisputeConclusion;
import org.mingcha.command.tipoff.TipOffCommand.EraseIdentity;
import org.mingcha.command.tipoff.TipOffCommand.ExtendVerification;
import org.mingcha.command.tipoff.TipOffCommand.FeedBack;
import org.mingcha.command.tipoff.TipOffCommand.FlagDeath;
import org.mingcha.command.tipoff.TipOffCommand.HandInEvidence;
import org.mingcha.command.tipoff.TipOffCommand.MergeTip;
import org.mingcha.command.tipoff.TipOffCommand.NoteRetaliationDecision;
import org.mingcha.command.tipoff.TipOffCommand.OpenIdentity;
import org.mingcha.command.tipoff.TipOffCommand.OpenOriginal;
import org.mingcha.command.tipoff.TipOffCommand.OrderRecheck;
import org.mingcha.command.tipoff.TipOffCommand.ProposeMaliciousFinding;
import org.mingcha.command.tipoff.TipOffCommand.ReceiveIdentity;
import org.mingcha.command.tipoff.TipOffCommand.ReceiveOriginal;
import org.mingcha.command.tipoff.TipOffCommand.RecordConflict;
import org.mingcha.command.tipoff.TipOffCommand.RecordRevisit;
import org.mingcha.command.tipoff.TipOffCommand.RecordSiteCheck;
import org.mingcha.command.tipoff.TipOffCommand.RecordUrgentMeasure;
import org.mingcha.command.tipoff.TipOffCommand.RefuseTip;
import org.mingcha.command.tipoff.TipOffCommand.ReportNotCured;
import org.mingcha.command.tipoff.TipOffCommand.ReportRetaliation;
import org.mingcha.command.tipoff.TipOffCommand.ReturnTip;
import org.mingcha.command.tipoff.TipOffCommand.SignConclusion;
import org.mingcha.command.tipoff.TipOffCommand.StartVerification;
import org.mingcha.command.tipoff.TipOffCommand.SubmitTip;
import org.mingcha.command.tipoff.TipOffCommand.TakeOverTip;
import org.mingcha.command.tipoff.TipOffCommand.TransferTip;
import org.mingcha.command.tipoff.TipOffCommand.WithdrawTip;
import org.mingcha.command.tipoff.TipOffCommand.WriteToDesk;
import org.mingcha.command.tipoff.TipOffCommand.WriteToReporter;
import org.mingcha.command.walk.Walk;

/** What anybody may ask of tip-offs: anything at all, or what would bring one further. */
final class TipSteps {

    private static final DivisionCode ZONE = new DivisionCode("371171");
    private static final Sealed TEXT = Closed.text("text");
    private static final Letter LETTER = Closed.letter("text");

    /** They hold every role, so that it is other rules that refuse them. */
    private static final List<Officer> ABLE =
            List.of(
                    People.of("rizhao1", RIZHAO, Role.values()),
                    People.of("rizhao2", RIZHAO, Role.values()),
                    People.of("rizhao3", RIZHAO, Role.values()),
                    People.of("province1", PROVINCE, Role.values()),
                    People.of("province2", PROVINCE, Role.values()),
                    People.of("donggang", DONGGANG, Role.values()),
                    People.of("zone", ZONE, Role.values()),
                    People.of("qingdao", QINGDAO, Role.values()));

    private static final List<Officer> OFFICERS =
            Stream.concat(
                            ABLE.stream(),
                            Stream.of(Role.values()).map(role -> People.of("one", RIZHAO, role)))
                    .toList();

    private final Walk walk;
    private final TipModel model;
    private final List<TipId> tips;

    TipSteps(Walk walk, TipModel model) {
        this.walk = walk;
        this.model = model;
        this.tips = new ArrayList<>(Stream.generate(this::drawn).limit(4).toList());
    }

    private TipId drawn() {
        return TipId.random(walk.random());
    }

    /** One of a few, which are replaced some time after they ended. */
    TipId tip() {
        var id = walk.any(tips);
        boolean ended =
                model.find(id)
                        .filter(tip ->
                                switch (tip.stands) {
                                    case REFUSED, WITHDRAWN, ARCHIVED -> true;
                                    case REGISTERED, ACCEPTED, VERIFYING, FOUND -> false;
                                    case CONCLUDED, FED_BACK, MERGED, UPHELD -> false;
                                    case DISPUTED, RECHECKING -> false;
                                })
                        .isPresent();
        if (ended && walk.oneIn(10)) {
            tips.set(tips.indexOf(id), drawn());
        }
        return id;
    }

    TipOffCommand command(TipId id) {
        return model.find(id)
                .map(tip ->
                        walk.random().nextInt(5) > 1
                                ? onward(id, tip)
                                : anything(id, tip, walk.any(OFFICERS)))
                .orElseGet(
                        () -> walk.oneIn(10) ? new AcceptTip(id, walk.any(OFFICERS)) : submit(id));
    }

    private TipOffCommand submit(TipId id) {
        var tomorrow = walk.clock().today().plusDays(1);
        Optional<LocalDate> occurred =
                walk.oneIn(3)
                        ? Optional.of(tomorrow.minusDays(walk.random().nextInt(8)))
                        : Optional.empty();
        Optional<Headcount> deaths =
                walk.oneIn(3)
                        ? Optional.of(new Headcount(walk.random().nextInt(3)))
                        : Optional.empty();
        return new SubmitTip(
                id,
                Channel.WEB,
                TipKind.HAZARD,
                new UnitName("某化工有限公司"),
                Optional.empty(),
                Sector.DANGEROUS_CHEMICALS,
                walk.any(DONGGANG, DONGGANG, ZONE, RIZHAO),
                new Place("某路 1 号"),
                occurred,
                TEXT,
                deaths,
                Optional.empty(),
                walk.oneIn(4),
                true,
                false,
                false,
                TEXT,
                new ReceiptTag("a".repeat(64)),
                new ReporterKey("b".repeat(64)),
                Optional.empty(),
                walk.oneIn(3) ? List.of(Files.PHOTO) : List.of());
    }

    private TipOffCommand onward(TipId id, TipCase tip) {
        var by = near(tip.division);
        return switch (tip.stands) {
            case REGISTERED ->
                    walk.oneIn(3) || quarrel(tip)
                            ? moving(id, tip, by)
                            : walk.oneIn(15) ? ended(id, by) : new AcceptTip(id, by);
            case ACCEPTED ->
                    walk.oneIn(3) || quarrel(tip)
                            ? moving(id, tip, by)
                            : walk.oneIn(5) ? urgent(id, by) : assign(id, by);
            case VERIFYING -> walk.oneIn(4) || quarrel(tip) ? moving(id, tip, by) : verify(id, tip);
            case FOUND -> walk.oneIn(6) ? extend(id, by) : new SignConclusion(id, by);
            case CONCLUDED -> walk.oneIn(3) ? afterwards(id, tip, by) : feedBack(id, by);
            case FED_BACK, UPHELD -> afterwards(id, tip, by);
            case DISPUTED ->
                    walk.oneIn(8) ? conflict(id, by) : new OrderRecheck(id, officers(), by);
            case RECHECKING ->
                    walk.oneIn(6)
                            ? walk.oneIn(2)
                                    ? conflict(id, by)
                                    : new OrderRecheck(id, officers(), by)
                            : new DecideRecheck(id, walk.oneIn(3), LETTER, onTheCase(tip));
            case ARCHIVED, REFUSED, WITHDRAWN ->
                    walk.oneIn(2) ? identity(id, tip, by) : late(id, by);
            case MERGED -> walk.oneIn(3) ? anything(id, tip, by) : withLead(id, tip, by);
        };
    }

    /** It waits for the other. */
    private TipOffCommand withLead(TipId id, TipCase tip, Officer by) {
        return Optional.ofNullable(tip.lead)
                .flatMap(lead ->
                        model.find(lead)
                                .filter(one -> one.stands != TipCase.Stands.MERGED)
                                .map(one -> onward(lead, one)))
                .orElseGet(() -> anything(id, tip, by));
    }

    /** One return leads to another. */
    private boolean quarrel(TipCase tip) {
        return tip.returns > 0 && walk.oneIn(2);
    }

    private TipOffCommand moving(TipId id, TipCase tip, Officer by) {
        if (tip.offer != null) {
            var receiver = near(tip.offer.to());
            return walk.oneIn(6)
                    ? new TakeOverTip(id, receiver)
                    : new ReturnTip(id, TEXT, receiver);
        }
        return walk.oneIn(2) && tip.returns == 0 ? merge(id, by) : transfer(id, by);
    }

    private TipOffCommand verify(TipId id, TipCase tip) {
        var by = onTheCase(tip);
        return switch (walk.random().nextInt(8)) {
            case 0 -> new StartVerification(id, by);
            case 1 -> new RecordSiteCheck(id, given(tip), TEXT, Optional.empty(), by);
            case 2 -> assign(id, by);
            case 3 -> extend(id, by);
            default -> conclude(id, by);
        };
    }

    private TipOffCommand afterwards(TipId id, TipCase tip, Officer by) {
        return switch (walk.random().nextInt(9)) {
            case 0, 1, 2 -> new DisputeConclusion(id, Optional.empty());
            case 3 -> new ReportNotCured(id, Optional.empty());
            case 4 -> new ProposeMaliciousFinding(id, TEXT, by);
            case 5 -> new ConfirmMaliciousFinding(id, perhaps(tip.maliceProposedBy, by));
            case 6 -> urgent(id, by);
            case 7 -> walk.oneIn(2) ? identity(id, tip, by) : original(id, tip, by);
            default -> new ArchiveTip(id, by);
        };
    }

    private TipOffCommand late(TipId id, Officer by) {
        return switch (walk.random().nextInt(5)) {
            case 0 -> new ReportNotCured(id, Optional.empty());
            case 1 -> new DisputeConclusion(id, Optional.empty());
            case 3 -> new WithdrawTip(id, Optional.empty());
            case 2 -> new ConfirmMaliciousFinding(id, by);
            default -> new RecordRevisit(id, TEXT, by);
        };
    }

    private TipOffCommand anything(TipId id, TipCase tip, Officer by) {
        return switch (walk.random().nextInt(20)) {
            case 0 -> new AcceptTip(id, by);
            case 1 -> assign(id, by);
            case 2 -> conclude(id, by);
            case 3 -> new SignConclusion(id, by);
            case 4 -> feedBack(id, by);
            case 5 -> transfer(id, by);
            case 6 -> walk.oneIn(2) ? new TakeOverTip(id, by) : new ReturnTip(id, TEXT, by);
            case 7 -> merge(id, by);
            case 8, 9 -> urgent(id, by);
            case 10 -> extend(id, by);
            case 11 -> walk.oneIn(3) ? conflict(id, by) : new StartVerification(id, by);
            case 12 -> new RecordSiteCheck(id, officers(), TEXT, Optional.of(true), by);
            case 13 -> new OrderRecheck(id, officers(), by);
            case 14 -> new DecideRecheck(id, walk.oneIn(2), LETTER, by);
            case 15 -> walk.oneIn(2) ? late(id, by) : afterwards(id, tip, by);
            case 16 -> walk.oneIn(2) ? identity(id, tip, by) : original(id, tip, by);
            case 17 -> walk.oneIn(6) ? ended(id, by) : new WriteToReporter(id, LETTER, by);
            case 18 -> retaliation(id, by);
            default -> walk.oneIn(2) ? new CatchUpTip(id) : new WriteToDesk(id, TEXT);
        };
    }

    private TipOffCommand ended(TipId id, Officer by) {
        return walk.oneIn(2)
                ? new RefuseTip(id, Optional.empty(), LETTER, by)
                : new WithdrawTip(id, Optional.empty());
    }

    private TipOffCommand urgent(TipId id, Officer by) {
        return switch (walk.random().nextInt(4)) {
            case 0 -> new FlagDeath(id, by);
            case 1 -> new BringToGovernment(id, by);
            default -> new RecordUrgentMeasure(id, TEXT, by);
        };
    }

    private TipOffCommand identity(TipId id, TipCase tip, Officer by) {
        return switch (walk.random().nextInt(7)) {
            case 0, 1 -> new OpenIdentity(id, TEXT, by);
            case 2, 3 -> new ConsentToOpening(id, perhaps(tip.openingAskedBy, by));
            case 4, 5 -> new ReceiveIdentity(id, perhaps(tip.identityFor, by));
            default -> new EraseIdentity(id, TEXT, by);
        };
    }

    private TipOffCommand original(TipId id, TipCase tip, Officer by) {
        var file = Files.PHOTO.id();
        return switch (walk.random().nextInt(6)) {
            case 0 -> new HandInEvidence(id, List.of(Files.PHOTO));
            case 1, 2 -> new OpenOriginal(id, file, TEXT, by);
            case 3, 4 -> new ConsentToOriginal(id, file, perhaps(tip.originalAskedBy, by));
            default -> new ReceiveOriginal(id, file, perhaps(tip.originalFor, by));
        };
    }

    private TipOffCommand retaliation(TipId id, Officer by) {
        return walk.oneIn(2)
                ? new ReportRetaliation(id, TEXT)
                : new NoteRetaliationDecision(
                        id,
                        by.id(),
                        walk.clock().instant(),
                        walk.oneIn(4) ? 0 : Long.MAX_VALUE,
                        walk.oneIn(2),
                        LETTER);
    }

    private TipOffCommand assign(TipId id, Officer by) {
        return new AssignVerification(id, officers(), by);
    }

    private TipOffCommand conclude(TipId id, Officer by) {
        return new ConcludeVerification(id, walk.any(Outcome.values()), TEXT, by);
    }

    private TipOffCommand extend(TipId id, Officer by) {
        return new ExtendVerification(
                id, new ExtensionDays(1 + walk.random().nextInt(30)), LETTER, by);
    }

    private TipOffCommand conflict(TipId id, Officer by) {
        return new RecordConflict(id, walk.any(ABLE).id(), TEXT, by);
    }

    private TipOffCommand feedBack(TipId id, Officer by) {
        return new FeedBack(id, LETTER, LETTER, LETTER, true, by);
    }

    private TipOffCommand transfer(TipId id, Officer by) {
        var to = walk.any(DONGGANG, ZONE, RIZHAO, QINGDAO);
        return new TransferTip(id, to, Optional.empty(), TEXT, by);
    }

    private TipOffCommand merge(TipId id, Officer by) {
        return new MergeTip(id, walk.oneIn(20) ? drawn() : walk.any(tips), by);
    }

    private List<OfficerId> officers() {
        return walk.some(2, ABLE).stream().map(Officer::id).toList();
    }

    /** Those who have the case, or anybody if nobody has it. */
    private List<OfficerId> given(TipCase tip) {
        return tip.assigned.isEmpty()
                ? officers()
                : tip.assigned.stream().map(OfficerId::new).toList();
    }

    private Officer onTheCase(TipCase tip) {
        var given = ABLE.stream().filter(one -> tip.assigned.contains(one.id().value())).toList();
        return given.isEmpty() || walk.oneIn(4) ? walk.any(ABLE) : walk.any(given);
    }

    /** Mostly somebody whose division covers it. */
    private Officer near(String division) {
        var able =
                ABLE.stream()
                        .filter(one -> TipPowers.covers(one.division().value(), division))
                        .toList();
        return walk.oneIn(4) ? walk.any(ABLE) : walk.any(able);
    }

    /** Now and then the very same who began. */
    private Officer perhaps(@Nullable String beginner, Officer other) {
        return ABLE.stream()
                .filter(one -> one.id().value().equals(beginner) && walk.oneIn(3))
                .findFirst()
                .orElse(other);
    }
}
