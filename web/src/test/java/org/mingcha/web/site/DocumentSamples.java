package org.mingcha.web.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingcha.command.order.OrderState;
import org.mingcha.command.reward.RewardState;
import org.mingcha.command.seal.KeyName;
import org.mingcha.command.tipoff.TipState;
import org.mingcha.query.casefile.Entry;
import org.mingcha.query.casefile.OrderCase;
import org.mingcha.query.casefile.Passage;
import org.mingcha.query.casefile.RewardCase;
import org.mingcha.query.casefile.TipCase;
import org.mingcha.query.receipts.ReceiptStatus;

/** Cases of which there are documents. */
final class DocumentSamples {

    static final LocalDate DUE = LocalDate.of(2026, 12, 20);

    private DocumentSamples() {}

    static TipCase accepted() {
        return tip(entry("TipAccepted", Optional.of(DUE), Map.of("division", "371102"), Map.of()));
    }

    static TipCase refused() {
        return tip(
                entry(
                        "TipRefused",
                        Optional.empty(),
                        Map.of("ground", "UNCLEAR"),
                        Map.of("reason", "没有写明是哪一处库房")));
    }

    static TipCase answered(boolean rewardable) {
        return tip(
                entry(
                        "ResultFedBack",
                        Optional.of(DUE),
                        Map.of("rewardable", String.valueOf(rewardable)),
                        Map.of("conclusion", "属实", "account", "确有危险化学品", "disposal", "已责令整改")));
    }

    /** Of which only the bare event is left: its texts cannot be opened any more. */
    static TipCase tip(Entry... course) {
        var narrative =
                entry("TipSubmitted", Optional.empty(), Map.of(), Map.of("narrative", "我在后院亲眼所见"));
        var all = new ArrayList<Entry>();
        all.add(narrative);
        all.addAll(List.of(course));
        return Samples.tip(TipState.ACCEPTED, all.toArray(Entry[]::new));
    }

    static OrderCase order(Entry... course) {
        var order = Samples.order(OrderState.SERVED);
        return new OrderCase(
                order.order(),
                order.standing(),
                order.hazard(),
                order.unitName(),
                order.division(),
                order.matters(),
                order.legalBasis(),
                order.rectifyBy(),
                order.dueOn(),
                order.exposures(),
                List.of(course));
    }

    static Entry issued() {
        return entry("OrderIssued", Optional.of(DUE), Map.of(), Map.of());
    }

    static Entry served() {
        return entry("OrderServed", Optional.empty(), Map.of("servedOn", "2026-11-24"), Map.of());
    }

    static Entry inspected(boolean satisfied) {
        return entry(
                satisfied ? "OrderSatisfied" : "OrderUnsatisfied",
                Optional.empty(),
                Map.of("satisfied", String.valueOf(satisfied), "officers", "officer1"),
                Map.of("account", "现场查看，库房已清空"));
    }

    static Entry listed() {
        return entry(
                "SupervisionListed",
                Optional.of(DUE),
                Map.of("lister", "371100", "responsible", "371102"),
                Map.of());
    }

    static Entry urged() {
        return entry("SupervisionUrged", Optional.empty(), Map.of(), Map.of("text", "请加快进度"));
    }

    static RewardCase reward(Entry... course) {
        var reward = RewardSamples.claimed();
        return new RewardCase(
                reward.reward(),
                RewardState.NOTIFIED,
                reward.tip(),
                reward.firstReport(),
                reward.unitName(),
                reward.division(),
                reward.acceptedOn(),
                reward.parked(),
                reward.parkedBy(),
                reward.computed(),
                reward.special(),
                reward.payout(),
                reward.voucher(),
                reward.dueOn(),
                List.of(course));
    }

    static Entry approved(long fen) {
        var amount = Map.of("amount", String.valueOf(fen));
        return entry("RewardApproved", Optional.empty(), amount, Map.of());
    }

    static Entry notified() {
        return entry("AwardNotified", Optional.of(DUE), Map.of(), Map.of());
    }

    static ReceiptStatus rewarded() {
        return RewardSamples.awarded(RewardState.NOTIFIED);
    }

    private static Entry entry(
            String what,
            Optional<LocalDate> dueOn,
            Map<String, String> facts,
            Map<String, String> texts) {
        var key =
                KeyName.ofStream(
                        what.startsWith("Tip") || what.startsWith("Result")
                                ? Samples.TIP
                                : Samples.ORDER);
        return new Entry(
                Samples.SEEN,
                what,
                Site.TODAY,
                Optional.of(Site.NOW),
                Optional.of(Staff.OFFICER.id()),
                dueOn,
                facts.entrySet().stream()
                        .map(f -> new Entry.Fact(f.getKey(), f.getValue()))
                        .toList(),
                texts.entrySet().stream()
                        .map(t -> new Passage(t.getKey(), key, OpenVault.closed(t.getValue())))
                        .toList());
    }
}
