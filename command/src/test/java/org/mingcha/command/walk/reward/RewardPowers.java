package org.mingcha.command.walk.reward;

import static org.mingcha.command.party.Role.CUSTODIAN;
import static org.mingcha.command.party.Role.FINANCE;
import static org.mingcha.command.party.Role.HEAD;
import static org.mingcha.command.party.Role.INTAKE;
import static org.mingcha.command.party.Role.OFFICER;
import static org.mingcha.command.walk.reward.RewardCase.Stands.*;

import java.util.EnumSet;
import java.util.Set;
import org.mingcha.command.party.People;
import org.mingcha.command.party.Role;
import org.mingcha.command.reward.RewardCommand;
import org.mingcha.command.reward.RewardCommand.*;
import org.mingcha.command.walk.Power;
import org.mingcha.command.walk.reward.RewardCase.Stands;

/** Who may do what with a reward, and where it must stand for that. */
final class RewardPowers {

    private RewardPowers() {}

    static String refusal(RewardCase reward, RewardCommand.ByOfficer command) {
        String place = People.RIZHAO.value();
        String refusal = power(command).refusal(command.by(), place, reward.stands);
        // An amount that changed after the notice waits for its approval, and for nothing else.
        boolean approval = command instanceof ApproveReward && reward.changed;
        boolean payment = command instanceof PayReward && reward.changed;
        if (approval) {
            return power(command).refusal(command.by(), place, CALCULATED);
        }
        return payment && refusal.isEmpty() ? "reward.not-payable" : refusal;
    }

    private static Power<Stands> power(RewardCommand.ByOfficer command) {
        var open = EnumSet.of(OPENED, RETURNED, PARKED, CALCULATED);
        return switch (command) {
            case DecideEligibility _ ->
                    may(Set.of(OFFICER), "eligibility-decided", OPENED, RETURNED, DENIED);
            case SetBasis _, SetFigure _ ->
                    new Power<>(Set.of(OFFICER), open, "reward.already-approved");
            case ConfirmAccidentClass _ ->
                    new Power<>(
                            Set.of(OFFICER, HEAD),
                            EnumSet.complementOf(EnumSet.copyOf(RewardCase.ENDED)),
                            "reward.ended");
            case ApproveReward _ -> may(Set.of(HEAD), "not-calculated", CALCULATED);
            case ReturnReward _ ->
                    may(Set.of(HEAD, FINANCE), "not-calculated", CALCULATED, APPROVED);
            case NotifyAward _, AnnounceAward _ ->
                    may(Set.of(INTAKE, OFFICER, HEAD), "not-approved", APPROVED);
            case ExtendClaim _ -> may(Set.of(OFFICER, HEAD), "not-notified", NOTIFIED);
            case VerifyClaim _ -> may(Set.of(CUSTODIAN), "not-claimed", CLAIMED);
            case GrantSpecialReward _ -> may(Set.of(HEAD), "not-verified", VERIFIED);
            case PayReward _ -> may(Set.of(FINANCE), "not-payable", VERIFIED);
            case RecoverReward _ -> may(Set.of(HEAD), "not-paid", PAID);
        };
    }

    private static Power<Stands> may(
            Set<Role> roles, String otherwise, Stands first, Stands... more) {
        return new Power<>(roles, EnumSet.of(first, more), "reward." + otherwise);
    }
}
