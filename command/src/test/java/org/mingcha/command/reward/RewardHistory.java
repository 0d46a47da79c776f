package org.mingcha.command.reward;

import static org.mingcha.command.hazard.HazardHistory.HAZARD;
import static org.mingcha.command.law.Shanghai.LAW;
import static org.mingcha.command.order.OrderHistory.ORDER;
import static org.mingcha.command.party.People.CUSTODIAN;
import static org.mingcha.command.party.People.FINANCE;
import static org.mingcha.command.party.People.HEAD;
import static org.mingcha.command.party.People.INTAKE;
import static org.mingcha.command.party.People.RIZHAO;
import static org.mingcha.command.party.People.WANG;
import static org.mingcha.command.tipoff.TipHistory.TIP;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.hazard.HazardLevel;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.law.reward.Calculation.Amount;
import org.mingcha.command.law.reward.Figures;
import org.mingcha.command.law.reward.Matter;
import org.mingcha.command.law.reward.RewardRules;
import org.mingcha.command.law.reward.Rules;
import org.mingcha.command.money.Fen;
import org.mingcha.command.party.Sector;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.reward.RewardEvent.AwardNotified;
import org.mingcha.command.reward.RewardEvent.ClaimVerified;
import org.mingcha.command.reward.RewardEvent.EligibilityConfirmed;
import org.mingcha.command.reward.RewardEvent.FinesNoted;
import org.mingcha.command.reward.RewardEvent.FirstReporterDetermined;
import org.mingcha.command.reward.RewardEvent.GradingNoted;
import org.mingcha.command.reward.RewardEvent.RewardApproved;
import org.mingcha.command.reward.RewardEvent.RewardCalculated;
import org.mingcha.command.reward.RewardEvent.RewardClaimed;
import org.mingcha.command.reward.RewardEvent.RewardOpened;
import org.mingcha.command.reward.RewardEvent.RewardPaid;
import org.mingcha.command.reward.RewardEvent.RewardRecalculated;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.tipoff.TipHistory;
import org.mingcha.command.tipoff.TipKind;

/**
 * The reward of the tip-off about Donggang, as far as each test needs it; a fine of 80,000 yuan.
 */
public final class RewardHistory {

    public static final RewardId REWARD = RewardId.of(TIP);
    public static final RewardRules LOADED = Rules.with(Rules.loaded());
    public static final Instant OPENED = TipHistory.FOUND;
    public static final Instant DECIDED = Shanghai.at("2026-12-07T10:00");
    public static final Instant APPROVED = Shanghai.at("2026-12-08T10:00");
    public static final Instant NOTIFIED = Shanghai.at("2026-12-09T10:00");
    public static final LocalDate CLAIMED = LocalDate.parse("2026-12-20");
    public static final Instant VERIFIED = Shanghai.at("2026-12-21T10:00");
    public static final Instant PAID = Shanghai.at("2026-12-22T10:00");
    public static final Fen FINE = new Fen(8_000_000);
    public static final Fen AMOUNT = new Fen(4_000_000);
    public static final Fen UPLIFTED = new Fen(4_800_000);
    public static final Deadline NOTIFY_BY = LAW.open(RowId.R1, new Moment(APPROVED).day());
    public static final Deadline CLAIM_BY = LAW.open(RowId.R2, new Moment(NOTIFIED).day());
    public static final Deadline PAY_BY = LAW.open(RowId.R3, new Moment(VERIFIED).day());
    public static final Voucher VOUCHER = new Voucher("2026-12-0001");

    private RewardHistory() {}

    static RewardOpened opening(TipKind kind) {
        return new RewardOpened(
                REWARD,
                OPENED,
                TIP,
                kind,
                new UnitName("某化工有限公司"),
                RIZHAO,
                Sector.DANGEROUS_CHEMICALS,
                LocalDate.parse("2026-11-24"));
    }

    static FirstReporterDetermined first() {
        return new FirstReporterDetermined(REWARD, OPENED, TIP, new ReceivedAs(0), false);
    }

    public static List<RewardEvent> opened() {
        return List.of(opening(TipKind.HAZARD), first());
    }

    public static List<RewardEvent> opened(TipKind kind) {
        return List.of(opening(kind), first());
    }

    public static List<RewardEvent> fined() {
        return and(
                opened(),
                new GradingNoted(REWARD, OPENED, HAZARD, HazardLevel.MAJOR),
                new FinesNoted(REWARD, OPENED, ORDER, List.of(FINE)));
    }

    public static List<RewardEvent> calculated() {
        return and(fined(), new EligibilityConfirmed(REWARD, WANG.id(), DECIDED), calculation());
    }

    static Figures figures(boolean insider, Fen... fines) {
        return new Figures(
                Optional.of(Matter.MAJOR_HAZARD),
                false,
                List.of(fines),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                insider);
    }

    static Amount amount(Figures figures) {
        return (Amount)
                LOADED.calculate(
                        LocalDate.parse("2026-11-24"), RIZHAO, Sector.DANGEROUS_CHEMICALS, figures);
    }

    static RewardCalculated calculation() {
        var figures = figures(false, FINE);
        var amount = amount(figures);
        return new RewardCalculated(
                REWARD, DECIDED, amount.rules(), figures, amount.steps(), amount.fen());
    }

    static RewardRecalculated again(Instant at, Fen was, boolean insider, Fen... fines) {
        var figures = figures(insider, fines);
        var amount = amount(figures);
        return new RewardRecalculated(
                REWARD, at, amount.rules(), figures, amount.steps(), was, amount.fen());
    }

    public static List<RewardEvent> approved() {
        return and(calculated(), approval(Optional.of(NOTIFY_BY)));
    }

    static RewardApproved approval(Optional<Deadline> notifyBy) {
        return new RewardApproved(REWARD, HEAD.id(), APPROVED, AMOUNT, notifyBy);
    }

    public static List<RewardEvent> notified() {
        return and(approved(), new AwardNotified(REWARD, INTAKE.id(), NOTIFIED, CLAIM_BY));
    }

    public static List<RewardEvent> claimed() {
        return and(notified(), new RewardClaimed(REWARD, CLAIMED, Closed.text("word")));
    }

    public static List<RewardEvent> verified() {
        return and(claimed(), verification(false));
    }

    static ClaimVerified verification(boolean insider) {
        return new ClaimVerified(REWARD, CUSTODIAN.id(), VERIFIED, insider, PAY_BY);
    }

    public static List<RewardEvent> paid() {
        return and(verified(), new RewardPaid(REWARD, FINANCE.id(), PAID, VOUCHER, AMOUNT));
    }

    public static List<RewardEvent> and(List<RewardEvent> past, RewardEvent... more) {
        var all = new ArrayList<>(past);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }
}
