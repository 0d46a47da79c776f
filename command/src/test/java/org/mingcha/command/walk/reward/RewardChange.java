package org.mingcha.command.walk.reward;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.money.Fen;
import org.mingcha.command.reward.RewardCommand;
import org.mingcha.command.reward.RewardCommand.*;
import org.mingcha.command.walk.reward.RewardCase.Stands;

/** What an accepted command changes. */
final class RewardChange {

    private final RewardCase reward;
    private final Matters matters;
    private final LocalDate today;

    RewardChange(RewardCase reward, Matters matters, LocalDate today) {
        this.reward = reward;
        this.matters = matters;
        this.today = today;
    }

    void by(RewardCommand command) {
        switch (command) {
            case RewardCommand.ByOfficer c -> official(c);
            case ClaimReward _ -> {
                reward.stands = Stands.CLAIMED;
                reward.claimBy = Optional.empty();
            }
            case WaiveReward _ -> reward.end(Stands.WAIVED);
            case RewardCommand.Internal c -> internal(c);
        }
    }

    private void internal(RewardCommand.Internal command) {
        boolean runs = reward.runs(today);
        switch (command) {
            case DetermineFirstReporter _ -> {
                if (RewardCase.BEFORE_NOTICE.contains(reward.stands)) {
                    matters.first(reward.matter).ifPresent(reward::isFirst);
                }
            }
            case NoteGrading c -> {
                if (runs && c.level() != reward.levels.put(c.hazard().value(), c.level())) {
                    reward.assess();
                }
            }
            case NoteFines c -> noteFines(c, runs);
            case ResumeReward _ -> {
                if (runs && reward.amount.isEmpty()) {
                    reward.assess();
                }
            }
            case CatchUpReward _ -> {
                if (reward.lapsed(today)) {
                    reward.end(Stands.LAPSED);
                }
            }
            case OpenReward _ -> {}
        }
    }

    private void noteFines(NoteFines command, boolean runs) {
        var fines = command.fines().stream().map(Fen::value).toList();
        String order = command.order().value();
        boolean known =
                reward.fines.containsKey(order)
                        ? fines.equals(reward.fines.get(order))
                        : fines.isEmpty();
        if (runs && !known) {
            reward.fines.put(order, List.copyOf(fines));
            reward.assess();
        }
    }

    private void official(RewardCommand.ByOfficer command) {
        String by = command.by().id().value();
        switch (command) {
            case DecideEligibility c -> eligibility(c, by);
            case SetBasis c -> {
                reward.decidedFigures.add(by);
                reward.basis = Optional.of(c.matter());
                reward.finesComplete = c.finesComplete();
                reward.assess();
            }
            case ConfirmAccidentClass c -> {
                reward.decidedFigures.add(by);
                reward.accident = Optional.of(c.accidentClass());
                reward.deaths = c.deaths().value();
                reward.assess();
            }
            case SetFigure c -> {
                reward.decidedFigures.add(by);
                reward.figure = Optional.of(c.amount().value());
                reward.assess();
            }
            case ApproveReward _, ReturnReward _, NotifyAward _, AnnounceAward _ ->
                    granted(command, by);
            case ExtendClaim _ -> claimable();
            case VerifyClaim c -> verified(c, by);
            case GrantSpecialReward c -> {
                reward.decidedFigures.add(by);
                reward.special = c.amount().value();
                reward.change(Stands.CALCULATED);
            }
            case PayReward _ -> reward.end(Stands.PAID);
            case RecoverReward _ -> reward.end(Stands.RECOVERED);
        }
    }

    private void granted(RewardCommand.ByOfficer command, String by) {
        if (command instanceof ApproveReward) {
            reward.decidedPayment.add(by);
            reward.stands = reward.changed ? reward.stands : Stands.APPROVED;
            reward.changed = false;
        } else if (command instanceof ReturnReward) {
            reward.stands = Stands.RETURNED;
        } else {
            reward.stands = Stands.NOTIFIED;
            claimable();
        }
    }

    private void eligibility(DecideEligibility command, String by) {
        reward.eligible = command.eligible();
        if (!command.eligible()) {
            reward.end(Stands.DENIED);
            return;
        }
        matters.first(reward.matter).ifPresent(reward::isFirst);
        reward.eligible = true;
        reward.stands = Stands.OPENED;
        reward.decidedFigures.add(by);
        reward.assess();
    }

    private void verified(VerifyClaim command, String by) {
        if (command.verified()) {
            reward.decidedFigures.add(by);
            reward.decidedPayment.add(by);
            reward.stands = Stands.VERIFIED;
            reward.insider = command.insider().orElse(false);
            reward.assess();
        } else {
            reward.stands = Stands.NOTIFIED;
            claimable();
        }
    }

    private void claimable() {
        reward.claimBy = Optional.of(Shanghai.LAW.open(RowId.R2, today).dueOn());
    }
}
