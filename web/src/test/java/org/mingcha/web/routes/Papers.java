package org.mingcha.web.routes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.evidence.ContentHash;
import org.mingcha.command.evidence.Evidence;
import org.mingcha.command.evidence.EvidenceId;
import org.mingcha.command.evidence.EvidenceType;
import org.mingcha.command.evidence.FileSize;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.RowId;
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
import org.mingcha.command.tipoff.TipOffEvent.EvidenceHandedIn;
import org.mingcha.command.tipoff.TipStanding;
import org.mingcha.command.tipoff.TipState;
import org.mingcha.command.tipoff.Verifiers;
import org.mingcha.query.casefile.Entry;
import org.mingcha.query.casefile.Passage;
import org.mingcha.query.casefile.TipCase;
import org.mingcha.query.worklist.Subject;
import org.mingcha.query.worklist.WorkItem;

/** Cases as the read side would answer them. */
final class Papers {

    static final TipId TIP = new TipId("tip-" + "7".repeat(26));
    static final TipNumber NUMBER = new TipNumber("371102-20261116-777777");
    static final ReporterKey REPORTER = new ReporterKey("%064x".formatted(1));
    static final LocalDate DUE = LocalDate.of(2026, 11, 20);

    private Papers() {}

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

    static final Evidence PHOTO =
            new Evidence(
                    new EvidenceId("evidence-" + "0".repeat(26)),
                    EvidenceType.JPEG,
                    new FileSize(4),
                    new ContentHash("a".repeat(64)),
                    true);

    static TipCase tip(InMemoryVault vault, TipState state) {
        return tip(vault, state, List.of());
    }

    static TipCase tip(InMemoryVault vault, TipState state, List<Evidence> evidence) {
        var standing =
                standing(
                        new DivisionCode("371102"),
                        state,
                        new OfficerId("officer1"),
                        new OfficerId("officer2"));
        for (var file : evidence) {
            standing = standing.after(new EvidenceHandedIn(TIP, DUE, file));
        }
        var key = KeyName.ofStream(TIP);
        return new TipCase(
                TIP,
                NUMBER,
                state,
                LocalDate.of(2026, 11, 16),
                Channel.WEB,
                TipKind.HAZARD,
                new UnitName("甲化工厂"),
                Optional.empty(),
                Sector.CHEMICAL,
                new DivisionCode("371102"),
                new Place("海滨路 1 号"),
                Optional.empty(),
                vault.seal(key, "院内堆放危险化学品"),
                Optional.empty(),
                Optional.empty(),
                true,
                false,
                false,
                false,
                List.of(new OfficerId("officer1"), new OfficerId("officer2")),
                Optional.of(
                        new Deadline(RowId.T1, 1, LocalDate.of(2026, 11, 16), DUE, 2026, false)),
                REPORTER,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(
                        new Entry(
                                9,
                                "SiteChecked",
                                LocalDate.of(2026, 11, 18),
                                Optional.of(Instant.parse("2026-11-18T02:00:00Z")),
                                Optional.of(new OfficerId("officer1")),
                                Optional.empty(),
                                List.of(
                                        new Entry.Fact("officers", "officer1"),
                                        new Entry.Fact("officers", "officer2")),
                                List.of(new Passage("findings", key, vault.seal(key, "查见三十桶"))))),
                standing);
    }

    static WorkItem item(long index, Optional<LocalDate> dueOn, List<OfficerId> owners) {
        return new WorkItem(
                Subject.TIP,
                index,
                TIP.value(),
                NUMBER.value(),
                Optional.of(TIP),
                Optional.of(TipKind.HAZARD),
                new UnitName("甲化工厂"),
                new DivisionCode("371102"),
                Optional.of(Sector.CHEMICAL),
                "REGISTERED",
                true,
                true,
                LocalDate.of(2026, 11, 16),
                dueOn,
                owners);
    }
}
