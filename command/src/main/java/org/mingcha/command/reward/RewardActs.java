package org.mingcha.command.reward;

import static org.mingcha.command.party.Role.CUSTODIAN;
import static org.mingcha.command.party.Role.FINANCE;
import static org.mingcha.command.party.Role.HEAD;
import static org.mingcha.command.party.Role.INTAKE;
import static org.mingcha.command.party.Role.OFFICER;
import static org.mingcha.command.reward.RewardState.APPROVED;
import static org.mingcha.command.reward.RewardState.CALCULATED;
import static org.mingcha.command.reward.RewardState.CHANGED_CLAIMED;
import static org.mingcha.command.reward.RewardState.CHANGED_NOTIFIED;
import static org.mingcha.command.reward.RewardState.CHANGED_VERIFIED;
import static org.mingcha.command.reward.RewardState.CLAIMED;
import static org.mingcha.command.reward.RewardState.DENIED;
import static org.mingcha.command.reward.RewardState.OPENED;
import static org.mingcha.command.reward.RewardState.PAID;
import static org.mingcha.command.reward.RewardState.PARKED;
import static org.mingcha.command.reward.RewardState.RETURNED;
import static org.mingcha.command.reward.RewardState.VERIFIED;

import java.util.List;
import java.util.Set;
import org.mingcha.command.Rule;
import org.mingcha.command.party.Act;
import org.mingcha.command.party.OfficialAct;
import org.mingcha.command.party.Role;
import org.mingcha.command.reward.RewardCommand.AnnounceAward;
import org.mingcha.command.reward.RewardCommand.ApproveReward;
import org.mingcha.command.reward.RewardCommand.ConfirmAccidentClass;
import org.mingcha.command.reward.RewardCommand.DecideEligibility;
import org.mingcha.command.reward.RewardCommand.ExtendClaim;
import org.mingcha.command.reward.RewardCommand.GrantSpecialReward;
import org.mingcha.command.reward.RewardCommand.NotifyAward;
import org.mingcha.command.reward.RewardCommand.PayReward;
import org.mingcha.command.reward.RewardCommand.RecoverReward;
import org.mingcha.command.reward.RewardCommand.ReturnReward;
import org.mingcha.command.reward.RewardCommand.SetBasis;
import org.mingcha.command.reward.RewardCommand.SetFigure;
import org.mingcha.command.reward.RewardCommand.VerifyClaim;

/** What officials may do with a reward, by role and state. */
public final class RewardActs {

    private static final Set<RewardState> BEFORE_APPROVAL =
            Set.of(OPENED, RETURNED, PARKED, CALCULATED);

    /** In the order in which a reward goes. */
    public static final List<Act<RewardState>> ALL =
            List.of(
                    act(
                            DecideEligibility.class,
                            Set.of(OFFICER),
                            RewardRule.ELIGIBILITY_DECIDED,
                            Set.of(OPENED, RETURNED, DENIED)),
                    act(
                            SetBasis.class,
                            Set.of(OFFICER),
                            RewardRule.ALREADY_APPROVED,
                            BEFORE_APPROVAL),
                    act(
                            ConfirmAccidentClass.class,
                            Set.of(OFFICER, HEAD),
                            RewardRule.ENDED,
                            RewardState.RUNNING),
                    act(
                            SetFigure.class,
                            Set.of(OFFICER),
                            RewardRule.ALREADY_APPROVED,
                            BEFORE_APPROVAL),
                    act(
                            ApproveReward.class,
                            Set.of(HEAD),
                            RewardRule.NOT_CALCULATED,
                            Set.of(
                                    CALCULATED,
                                    CHANGED_NOTIFIED,
                                    CHANGED_CLAIMED,
                                    CHANGED_VERIFIED)),
                    act(
                            ReturnReward.class,
                            Set.of(HEAD, FINANCE),
                            RewardRule.NOT_CALCULATED,
                            Set.of(CALCULATED, APPROVED)),
                    act(
                            NotifyAward.class,
                            Set.of(INTAKE, OFFICER, HEAD),
                            RewardRule.NOT_APPROVED,
                            Set.of(APPROVED)),
                    act(
                            AnnounceAward.class,
                            Set.of(INTAKE, OFFICER, HEAD),
                            RewardRule.NOT_APPROVED,
                            Set.of(APPROVED)),
                    act(
                            ExtendClaim.class,
                            Set.of(OFFICER, HEAD),
                            RewardRule.NOT_NOTIFIED,
                            RewardState.CLAIMABLE),
                    act(
                            VerifyClaim.class,
                            Set.of(CUSTODIAN),
                            RewardRule.NOT_CLAIMED,
                            Set.of(CLAIMED, CHANGED_CLAIMED)),
                    act(
                            GrantSpecialReward.class,
                            Set.of(HEAD),
                            RewardRule.NOT_VERIFIED,
                            Set.of(VERIFIED, CHANGED_VERIFIED)),
                    act(PayReward.class, Set.of(FINANCE), RewardRule.NOT_PAYABLE, Set.of(VERIFIED)),
                    act(RecoverReward.class, Set.of(HEAD), RewardRule.NOT_PAID, Set.of(PAID)));

    private RewardActs() {}

    private static Act<RewardState> act(
            Class<? extends OfficialAct> command,
            Set<Role> roles,
            Rule otherwise,
            Set<RewardState> from) {
        return new Act<>(command, roles, from, otherwise);
    }
}
