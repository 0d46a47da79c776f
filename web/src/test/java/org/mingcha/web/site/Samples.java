package org.mingcha.web.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.mingcha.command.Citation;
import org.mingcha.command.due.Recipient;
import org.mingcha.command.evidence.ContentHash;
import org.mingcha.command.evidence.Evidence;
import org.mingcha.command.evidence.EvidenceId;
import org.mingcha.command.evidence.EvidenceType;
import org.mingcha.command.evidence.FileSize;
import org.mingcha.command.exposure.ExposureBasis;
import org.mingcha.command.exposure.ExposureId;
import org.mingcha.command.exposure.ExposureSource;
import org.mingcha.command.exposure.ExposureState;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.hazard.HazardLevel;
import org.mingcha.command.hazard.HazardSource;
import org.mingcha.command.hazard.HazardStanding;
import org.mingcha.command.hazard.HazardState;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.DeadlineRegistry;
import org.mingcha.command.law.RowId;
import org.mingcha.command.money.Fen;
import org.mingcha.command.order.OrderId;
import org.mingcha.command.order.OrderStanding;
import org.mingcha.command.order.OrderState;
import org.mingcha.command.order.Penalties;
import org.mingcha.command.order.Penalty;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Sector;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.place.Place;
import org.mingcha.command.seal.KeyName;
import org.mingcha.command.seal.ReporterKey;
import org.mingcha.command.tipoff.Channel;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipKind;
import org.mingcha.command.tipoff.TipNumber;
import org.mingcha.command.tipoff.TipOffEvent;
import org.mingcha.command.tipoff.TipOffEvent.EvidenceHandedIn;
import org.mingcha.command.tipoff.TipStanding;
import org.mingcha.command.tipoff.TipState;
import org.mingcha.command.tipoff.Verifiers;
import org.mingcha.query.bulletin.Exposed;
import org.mingcha.query.casefile.Entry;
import org.mingcha.query.casefile.ExposureCase;
import org.mingcha.query.casefile.HazardCase;
import org.mingcha.query.casefile.OrderCase;
import org.mingcha.query.casefile.Passage;
import org.mingcha.query.casefile.TipCase;
import org.mingcha.query.deadlines.DueDate;
import org.mingcha.query.deadlines.DuePage;
import org.mingcha.query.receipts.ReceiptStatus;
import org.mingcha.query.worklist.Subject;
import org.mingcha.query.worklist.WorkItem;
import org.mingcha.query.worklist.WorkPage;

/** One report about a chemical plant, and what came of it. */
final class Samples {

    static final TipId TIP = new TipId("tip-0123ab00000000000000000000");
    static final HazardId HAZARD = new HazardId("hazard-00000000000000000000000000");
    static final OrderId ORDER = new OrderId("order-00000000000000000000000000");
    static final ExposureId EXPOSURE = new ExposureId("exposure-00000000000000000000000000");
    static final TipNumber NUMBER = new TipNumber("371102-20261120-0123AB");
    static final UnitName UNIT = new UnitName("某某化工厂");
    static final DivisionCode DONGGANG = new DivisionCode("371102");
    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private static final ReporterKey KEY = new ReporterKey("0".repeat(64));

    private Samples() {}

    static ReceiptStatus status() {
        return new ReceiptStatus(
                TIP,
                NUMBER,
                TipState.VERIFYING,
                KEY,
                List.of(
                        new ReceiptStatus.Step(
                                FRIDAY,
                                "TipRegistered",
                                List.of(),
                                Optional.of(LocalDate.of(2026, 11, 27)),
                                Optional.empty())),
                List.of(
                        new ReceiptStatus.Message(FRIDAY, false, OpenVault.closed("请补充照片")),
                        new ReceiptStatus.Message(FRIDAY, true, OpenVault.closed("没有照片"))),
                List.of(
                        new ReceiptStatus.Progress(
                                HazardState.CURING,
                                Optional.of(HazardLevel.MAJOR),
                                Optional.of(LocalDate.of(2026, 12, 20)),
                                true)),
                Optional.empty(),
                Optional.empty(),
                List.of(
                        new ReceiptStatus.HandedIn(
                                FRIDAY, EvidenceType.JPEG, new FileSize(4), true)),
                List.of());
    }

    static final Evidence PHOTO =
            new Evidence(
                    new EvidenceId("evidence-" + "0".repeat(26)),
                    EvidenceType.JPEG,
                    new FileSize(4),
                    new ContentHash("a".repeat(64)),
                    true);

    static final Evidence FILM =
            new Evidence(
                    new EvidenceId("evidence-" + "1".repeat(26)),
                    EvidenceType.MP4,
                    new FileSize(128),
                    new ContentHash("b".repeat(64)),
                    false);

    static TipCase tip(TipState state, Entry... course) {
        return tip(
                state, standing(DONGGANG, state, Staff.OFFICER.id(), Staff.OFFICER_2.id()), course);
    }

    /** After it was handed in, and then these. */
    static TipCase tipWith(Evidence file, TipOffEvent... more) {
        var standing =
                standing(DONGGANG, TipState.VERIFYING, Staff.OFFICER.id(), Staff.OFFICER_2.id())
                        .after(new EvidenceHandedIn(TIP, FRIDAY, file));
        for (var event : more) {
            standing = standing.after(event);
        }
        return tip(TipState.VERIFYING, standing);
    }

    private static TipCase tip(TipState state, TipStanding standing, Entry... course) {
        return new TipCase(
                TIP,
                NUMBER,
                state,
                FRIDAY,
                Channel.WEB,
                TipKind.HAZARD,
                UNIT,
                Optional.empty(),
                Sector.DANGEROUS_CHEMICALS,
                DONGGANG,
                new Place("北京路 1 号"),
                Optional.of(FRIDAY),
                OpenVault.closed("院内违规存放危险化学品"),
                Optional.empty(),
                Optional.empty(),
                true,
                false,
                false,
                false,
                List.of(Staff.OFFICER.id(), Staff.OFFICER_2.id()),
                Optional.of(DeadlineRegistry.published().open(RowId.T1, LocalDate.of(2026, 11, 2))),
                KEY,
                List.of(HAZARD),
                Optional.empty(),
                List.of(RetaliationSamples.RETALIATION),
                List.of(course),
                standing);
    }

    /** As if it had come to that state by the shortest way. */
    private static TipStanding standing(DivisionCode division, TipState state, OfficerId... given) {
        var opened = TipStanding.opened(division);
        return new TipStanding(
                state,
                opened.custody(),
                new Verifiers(List.of(given), List.of(), List.of(), List.of(), false),
                opened.result(),
                opened.marks(),
                opened.merging(),
                opened.sealing(),
                opened.exhibits());
    }

    /** The place in the ledger of what happened last. */
    static final long SEEN = 7;

    static Entry entry(String what, String fact, String value) {
        return new Entry(
                SEEN,
                what,
                FRIDAY,
                Optional.of(Site.NOW),
                Optional.of(Staff.OFFICER.id()),
                Optional.empty(),
                List.of(new Entry.Fact(fact, value)),
                List.of(
                        new Passage(
                                "summary", KeyName.ofStream(TIP), OpenVault.closed("确有危险化学品"))));
    }

    static HazardCase hazard(HazardState state) {
        return new HazardCase(
                HAZARD,
                standing(state),
                Optional.of(TIP),
                HazardSource.TIP_OFF,
                UNIT,
                DONGGANG,
                new Place("北京路 1 号"),
                Optional.of(OpenVault.closed("违规存放")),
                Optional.of(FRIDAY),
                List.of(ORDER),
                List.of(EXPOSURE),
                List.of());
    }

    static OrderCase order(OrderState state) {
        return new OrderCase(
                ORDER,
                standing(state),
                HAZARD,
                UNIT,
                DONGGANG,
                List.of(OpenVault.closed("立即清除"), OpenVault.closed("完善制度")),
                new Citation("安全生产法第六十五条"),
                LocalDate.of(2026, 12, 20),
                Optional.of(LocalDate.of(2026, 12, 20)),
                List.of(EXPOSURE),
                List.of());
    }

    /** Of a major hazard. */
    private static HazardStanding standing(HazardState state) {
        var begun = HazardStanding.BEGUN;
        return new HazardStanding(
                state,
                Optional.of(HazardLevel.MAJOR),
                begun.evidence(),
                true,
                begun.planner(),
                begun.curer(),
                begun.orders(),
                false,
                0);
    }

    /** With one penalty. */
    private static OrderStanding standing(OrderState state) {
        var begun = OrderStanding.BEGUN;
        var day = LocalDate.of(2026, 11, 20);
        var fine = new Penalty(new Fen(2_000_050), day, Deadline.byAct(RowId.E1, day, day), true);
        return new OrderStanding(
                state,
                begun.suspension(),
                begun.supplies(),
                begun.listing(),
                new Penalties(false, List.of(fine), Optional.empty(), false),
                begun.asker(),
                begun.reporter());
    }

    static ExposureCase exposure(ExposureState state) {
        return new ExposureCase(
                EXPOSURE,
                state,
                ExposureBasis.PENALTY,
                new ExposureSource(ORDER.value()),
                UNIT,
                DONGGANG,
                Optional.of(OpenVault.closed("某某化工厂违规存放")),
                Optional.of(OpenVault.closed("违规存放危险化学品，罚款二万元。")),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Exposed exposed(Optional<Exposed.Withdrawal> withdrawal) {
        return new Exposed(
                90,
                EXPOSURE,
                ExposureBasis.PENALTY,
                Optional.of(UNIT),
                DONGGANG,
                Optional.of(Sector.CHEMICAL),
                withdrawal.isPresent() ? Optional.empty() : Optional.of(OpenVault.closed("违规存放")),
                withdrawal.isPresent() ? Optional.empty() : Optional.of(OpenVault.closed("罚款二万元。")),
                Site.NOW,
                withdrawal,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static WorkPage work(Subject subject, String id, String state) {
        var item =
                new WorkItem(
                        subject,
                        5,
                        id,
                        subject == Subject.TIP ? NUMBER.value() : id,
                        Optional.of(TIP),
                        subject == Subject.TIP ? Optional.of(TipKind.HAZARD) : Optional.empty(),
                        UNIT,
                        DONGGANG,
                        Optional.of(Sector.CHEMICAL),
                        state,
                        true,
                        true,
                        FRIDAY,
                        Optional.of(FRIDAY),
                        List.of(Staff.OFFICER.id()));
        return new WorkPage(List.of(item), OptionalLong.of(5));
    }

    static DuePage due() {
        var deadline = DeadlineRegistry.published().open(RowId.T1, FRIDAY);
        return new DuePage(
                List.of(
                        new DueDate(
                                TIP + "/T1",
                                TIP.value(),
                                UNIT,
                                DONGGANG,
                                deadline,
                                true,
                                Optional.of(Recipient.HEAD))),
                Optional.of("next"));
    }
}
