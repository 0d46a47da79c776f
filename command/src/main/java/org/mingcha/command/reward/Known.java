package org.mingcha.command.reward;

import java.util.Optional;
import org.mingcha.command.Refused;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.reward.Matter;
import org.mingcha.command.law.reward.Method.Discretion;
import org.mingcha.command.law.reward.RewardRules;
import org.mingcha.command.money.Fen;
import org.mingcha.command.party.Act;
import org.mingcha.command.reward.RewardEvent.ClaimVerified;
import org.mingcha.command.reward.RewardEvent.EligibilityConfirmed;
import org.mingcha.command.reward.RewardEvent.EligibilityDenied;
import org.mingcha.command.reward.RewardEvent.FirstReporterDetermined;
import org.mingcha.command.reward.RewardEvent.RewardOpened;
import org.mingcha.command.reward.RewardEvent.SpecialRewardGranted;
import org.mingcha.command.tipoff.TipId;

/** What the guards of a reward know of what has happened. */
final class Known {

    private final Assessment assessment = new Assessment();
    private final RewardDates dates = new RewardDates();
    private final Hands hands = new Hands();
    private Optional<RewardOpened> opening = Optional.empty();
    private Optional<FirstReporterDetermined> first = Optional.empty();
    private RewardState state = RewardState.OPENED;
    private boolean eligible;
    private boolean insider;
    private Fen special = new Fen(0);

    /** Whether anything has happened at all. */
    boolean begun() {
        return opening.isPresent();
    }

    RewardOpened opened() {
        return opening.orElseThrow();
    }

    RewardId id() {
        return opened().reward();
    }

    Optional<FirstReporterDetermined> first() {
        return first;
    }

    RewardState state() {
        return state;
    }

    Assessment assessment() {
        return assessment;
    }

    RewardDates dates() {
        return dates;
    }

    Hands hands() {
        return hands;
    }

    /** Whether the reporter proved to be from within the unit. */
    boolean insider() {
        return insider;
    }

    /** Whether what the amount follows from counts still; a denial may be reconsidered. */
    boolean changeable(Moment now) {
        boolean open = RewardState.RUNNING.contains(state) || state == RewardState.DENIED;
        return open && !dates.lapsed(now);
    }

    /** With what was granted specially. */
    Fen sum(Fen amount) {
        return new Fen(Math.min(Fen.MOST, amount.value() + special.value()));
    }

    /** What follows from what is known by now, once somebody found the reporter eligible. */
    Optional<RewardEvent> assessed(RewardRules rules, Moment now) {
        if (!eligible) {
            return Optional.empty();
        }
        var opened = opened();
        var calculation =
                rules.calculate(
                        opened.acceptedOn(),
                        opened.division(),
                        opened.sector(),
                        assessment.figures());
        boolean anew = state == RewardState.OPENED || state == RewardState.RETURNED;
        return assessment.news(id(), calculation, now.at(), anew);
    }

    /** Empty if it is the one who is known as the first already. */
    Optional<FirstReporterDetermined> news(FirstReporterDetermined found) {
        boolean same = first.filter(known -> known.tip().equals(found.tip())).isPresent();
        return same ? Optional.empty() : Optional.of(found);
    }

    Optional<Discretion> discretion(RewardRules rules, Matter matter) {
        var opened = opened();
        return rules.discretion(opened.acceptedOn(), opened.division(), opened.sector(), matter);
    }

    /**
     * @throws Refused by the row of the act
     */
    void permit(RewardCommand.ByOfficer command) {
        Act.permit(RewardActs.ALL, command, opened().division(), state);
    }

    void requireClaimant(TipId tip) {
        Refused.when(
                first.filter(known -> known.tip().equals(tip)).isEmpty(), RewardRule.NOT_CLAIMANT);
    }

    void on(RewardEvent event) {
        state = state.after(event);
        assessment.on(event);
        dates.on(event);
        hands.on(event);
        switch (event) {
            case RewardOpened e -> opening = Optional.of(e);
            case FirstReporterDetermined e -> {
                first = Optional.of(e);
                eligible = false;
            }
            case EligibilityConfirmed _ -> eligible = true;
            case EligibilityDenied _ -> eligible = false;
            case ClaimVerified e -> insider = e.insider();
            case SpecialRewardGranted e -> special = e.amount();
            case RewardEvent.ByOfficer _, RewardEvent.ByReporter _, RewardEvent.ByRule _ -> {}
        }
    }
}
