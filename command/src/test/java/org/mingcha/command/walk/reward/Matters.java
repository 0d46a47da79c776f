package org.mingcha.command.walk.reward;

import static org.mingcha.command.party.People.RIZHAO;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Sector;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.Place;
import org.mingcha.command.reward.OrderOfReceipt;
import org.mingcha.command.reward.ReceivedAs;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.seal.ReceiptTag;
import org.mingcha.command.seal.ReporterKey;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.Channel;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipKind;
import org.mingcha.command.tipoff.TipOffEvent;
import org.mingcha.command.tipoff.TipOffEvent.*;
import org.mingcha.command.walk.Walk;

/** The tip-offs that rewards are about: what happens to them here, the streams may read. */
final class Matters {

    private static final Sealed TEXT = Closed.text("text");
    private static final OfficerId BY = new OfficerId("somebody");
    private static final Instant LONG_AGO = Shanghai.at("2020-03-02T09:00");

    /** One tip-off, as far as a reward asks. */
    static final class Tip {

        final TipId id;
        final TipKind kind;
        final boolean named;
        final LocalDate accepted;
        final Set<Tip> everWith = new HashSet<>();
        boolean substantiated;
        boolean valid = true;
        Optional<Tip> into = Optional.empty();

        Tip(TipId id, TipKind kind, boolean named, LocalDate accepted) {
            this.id = id;
            this.kind = kind;
            this.named = named;
            this.accepted = accepted;
        }
    }

    private final Walk walk;
    private final Map<TipId, Tip> tips = new LinkedHashMap<>();

    Matters(Walk walk) {
        this.walk = walk;
    }

    /** In the order in which they were received. */
    List<Tip> all() {
        return List.copyOf(tips.values());
    }

    Tip of(TipId id) {
        return Optional.ofNullable(tips.get(id)).orElseThrow();
    }

    OrderOfReceipt received() {
        return tip ->
                Optional.of(List.copyOf(tips.keySet()).indexOf(tip))
                        .filter(at -> at >= 0)
                        .map(at -> new ReceivedAs(at * 3L));
    }

    /** Accepted under the rules of 2021, or long ago under those of 2019. */
    Tip tip(TipKind kind, boolean longAgo) {
        var id = TipId.random(walk.random());
        var at = longAgo ? LONG_AGO : walk.clock().instant();
        var day = longAgo ? LocalDate.parse("2020-03-02") : walk.clock().today();
        var tip = new Tip(id, kind, longAgo || walk.oneIn(2), day);
        tips.put(id, tip);
        happened(submitted(tip, day));
        happened(new TipAccepted(id, BY, at, RIZHAO, Shanghai.LAW.open(RowId.T3, day)));
        return tip;
    }

    void substantiate(Tip tip) {
        happened(new TipSubstantiated(tip.id, BY, walk.clock().instant(), TEXT));
        tip.substantiated = true;
    }

    void reverse(Tip tip) {
        var by = Shanghai.LAW.open(RowId.T3, walk.clock().today());
        happened(
                new ConclusionReversed(
                        tip.id, BY, walk.clock().instant(), Closed.letter("so"), by));
        tip.substantiated = false;
    }

    void withdraw(Tip tip) {
        happened(new TipWithdrawn(tip.id, walk.clock().today(), Optional.empty()));
        tip.valid = false;
    }

    void merge(Tip tip, Tip into) {
        happened(new TipMerged(tip.id, BY, walk.clock().instant(), into.id));
        happened(new MergeJoined(into.id, walk.clock().instant(), tip.id));
        tip.into = Optional.of(into);
        tip.everWith.add(into);
        into.everWith.add(tip);
    }

    void release(Tip tip, Tip from) {
        var day = walk.clock().today();
        var runs = Shanghai.LAW.open(RowId.T3, day);
        happened(new TipReleased(tip.id, day, from.id, runs));
        tip.into = Optional.empty();
    }

    /** The one of the matter that was received first and stands. */
    Optional<Tip> first(Tip matter) {
        return tips.values().stream()
                .filter(tip -> together(tip, matter))
                .filter(tip -> tip.valid)
                .findFirst();
    }

    static boolean together(Tip tip, Tip matter) {
        return tip == matter || tip.into.equals(Optional.of(matter));
    }

    private void happened(TipOffEvent event) {
        walk.happened(event.tip().value(), event);
    }

    private static TipSubmitted submitted(Tip tip, LocalDate day) {
        return new TipSubmitted(
                tip.id,
                day,
                Channel.WEB,
                tip.kind,
                new UnitName("某化工有限公司"),
                Optional.empty(),
                Sector.DANGEROUS_CHEMICALS,
                RIZHAO,
                new Place("某路 1 号"),
                Optional.empty(),
                TEXT,
                Optional.empty(),
                Optional.empty(),
                false,
                true,
                tip.named,
                false,
                TEXT,
                new ReceiptTag("a".repeat(64)),
                new ReporterKey("b".repeat(64)));
    }
}
