package org.mingcha.query.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.due.DueEvent;
import org.mingcha.command.law.reward.Figures;
import org.mingcha.command.law.reward.ParkReason;
import org.mingcha.command.law.reward.RuleVersion;
import org.mingcha.command.law.reward.Step;
import org.mingcha.command.money.Fen;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.reward.RewardEvent;
import org.mingcha.command.reward.RewardEvent.ClaimRejected;
import org.mingcha.command.reward.RewardEvent.FirstReporterDetermined;
import org.mingcha.command.reward.RewardEvent.RewardCalculated;
import org.mingcha.command.reward.RewardEvent.RewardClaimed;
import org.mingcha.command.reward.RewardEvent.RewardOpened;
import org.mingcha.command.reward.RewardEvent.RewardPaid;
import org.mingcha.command.reward.RewardEvent.RewardParked;
import org.mingcha.command.reward.RewardEvent.RewardRecalculated;
import org.mingcha.command.reward.RewardEvent.SpecialRewardGranted;
import org.mingcha.command.reward.RewardId;
import org.mingcha.command.reward.RewardState;
import org.mingcha.command.reward.Voucher;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.query.deadlines.Dates;
import org.mingcha.query.deadlines.Timetable;
import org.mingcha.query.history.Happening;
import org.mingcha.query.said.Said;

/**
 * A reward as officers see it: which report was first, never whose it was.
 *
 * @param parked why there is no amount, while there is none
 * @param computed how the amount came about, so that anyone can compute it again
 * @param special granted beyond the amount
 * @param payout the word that collects it, while a claim stands
 */
public record RewardCase(
        RewardId reward,
        RewardState state,
        TipId tip,
        Optional<TipId> firstReport,
        UnitName unitName,
        DivisionCode division,
        LocalDate acceptedOn,
        Optional<ParkReason> parked,
        Optional<RuleVersion> parkedBy,
        Optional<Computed> computed,
        Optional<Fen> special,
        Optional<Sealed> payout,
        Optional<Voucher> voucher,
        Optional<LocalDate> dueOn,
        List<Entry> course) {

    /** One calculation with all that it follows from. */
    public record Computed(
            List<RuleVersion> rules, Figures figures, List<Step> steps, Fen amount) {}

    static RewardCase opened(RewardOpened reward) {
        return new RewardCase(
                reward.reward(),
                RewardState.OPENED,
                reward.tip(),
                Optional.empty(),
                reward.unitName(),
                reward.division(),
                reward.acceptedOn(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    static CaseFile<RewardCase> after(CaseFile<RewardCase> file, long index, RewardEvent event) {
        Dates dates = Timetable.after(file.dates(), event);
        return new CaseFile<>(file.view().after(index, event, dates), dates, index);
    }

    static CaseFile<RewardCase> after(CaseFile<RewardCase> file, long index, DueEvent event) {
        Dates dates = Timetable.after(file.dates(), event);
        return new CaseFile<>(file.view().noted(index, event, dates), dates, index);
    }

    /** What is recorded of a date changes nothing else. */
    private RewardCase noted(long index, DueEvent event, Dates dates) {
        return new RewardCase(
                reward,
                state,
                tip,
                firstReport,
                unitName,
                division,
                acceptedOn,
                parked,
                parkedBy,
                computed,
                special,
                payout,
                voucher,
                dates.dueOn(),
                Entry.plus(course, Entry.of(Happening.of(index, event), Said.by(event))));
    }

    private RewardCase after(long index, RewardEvent event, Dates dates) {
        var sum = summed(event);
        return new RewardCase(
                reward,
                state.after(event),
                tip,
                event instanceof FirstReporterDetermined e ? Optional.of(e.tip()) : firstReport,
                unitName,
                division,
                acceptedOn,
                sum.parked(),
                sum.parkedBy(),
                sum.computed(),
                event instanceof SpecialRewardGranted e ? Optional.of(e.amount()) : special,
                payout(event),
                event instanceof RewardPaid e ? Optional.of(e.voucher()) : voucher,
                dates.dueOn(),
                Entry.plus(course, Entry.of(Happening.of(index, event), Said.by(event))));
    }

    private record Sum(
            Optional<ParkReason> parked,
            Optional<RuleVersion> parkedBy,
            Optional<Computed> computed) {

        static Sum of(Computed computed) {
            return new Sum(Optional.empty(), Optional.empty(), Optional.of(computed));
        }
    }

    private Sum summed(RewardEvent event) {
        return switch (event) {
            case RewardParked e -> new Sum(Optional.of(e.reason()), e.rule(), Optional.empty());
            case RewardCalculated e ->
                    Sum.of(new Computed(e.rules(), e.figures(), e.steps(), e.amount()));
            case RewardRecalculated e ->
                    Sum.of(new Computed(e.rules(), e.figures(), e.steps(), e.amount()));
            case RewardEvent.ByRule _, RewardEvent.ByOfficer _, RewardEvent.ByReporter _ ->
                    new Sum(parked, parkedBy, computed);
        };
    }

    /** Of no more use once it was rejected or paid. */
    private Optional<Sealed> payout(RewardEvent event) {
        if (event instanceof ClaimRejected || event instanceof RewardPaid) {
            return Optional.empty();
        }
        return event instanceof RewardClaimed claimed ? Optional.of(claimed.payout()) : payout;
    }
}
