package org.mingcha.command.walk.reward;

import static org.mingcha.command.walk.Power.first;
import static org.mingcha.command.walk.Power.no;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mingcha.command.law.reward.Matter;
import org.mingcha.command.reward.RewardCommand;
import org.mingcha.command.reward.RewardCommand.*;
import org.mingcha.command.reward.RewardId;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.walk.Node;
import org.mingcha.command.walk.reward.Matters.Tip;
import org.mingcha.command.walk.reward.RewardCase.Stands;

/** What the law says to each command, by what has happened so far. */
final class RewardModel {

    private final Matters matters;
    private final Map<RewardId, RewardCase> rewards = new LinkedHashMap<>();

    RewardModel(Matters matters) {
        this.matters = matters;
    }

    Optional<RewardCase> find(RewardId id) {
        return Optional.ofNullable(rewards.get(id));
    }

    String answer(RewardCommand command, LocalDate today) {
        if (command instanceof OpenReward open) {
            boolean so = rewards.containsKey(open.reward()) || matter(open.tip()).substantiated;
            return so ? Node.DONE : "reward.not-substantiated";
        }
        var reward = find(command.reward());
        if (reward.isEmpty()) {
            return Node.UNKNOWN;
        }
        String refusal =
                switch (command) {
                    case RewardCommand.ByOfficer c -> official(reward.get(), c, today);
                    case ClaimReward c -> claim(reward.get(), c.tip(), today);
                    case WaiveReward c -> waive(reward.get(), c.tip(), today);
                    case RewardCommand.Internal _ -> "";
                };
        return refusal.isEmpty() ? Node.DONE : refusal;
    }

    void record(RewardCommand command, LocalDate today) {
        if (command instanceof OpenReward open) {
            rewards.computeIfAbsent(open.reward(), _ -> opened(matter(open.tip())));
        } else {
            var reward = find(command.reward()).orElseThrow();
            new RewardChange(reward, matters, today).by(command);
        }
    }

    private RewardCase opened(Tip matter) {
        var reward = new RewardCase(matter);
        matters.first(matter).ifPresent(reward::isFirst);
        return reward;
    }

    private Tip matter(TipId tip) {
        return matters.of(tip);
    }

    private static String claim(RewardCase reward, TipId tip, LocalDate today) {
        boolean lapsed = reward.lapsed(today) || reward.stands == Stands.LAPSED;
        return first(
                no(!isFirst(reward, tip), "reward.not-claimant"),
                no(lapsed, "reward.claim-lapsed"),
                no(isClaimed(reward), "reward.already-claimed"),
                no(RewardCase.ENDED.contains(reward.stands), "reward.ended"),
                no(reward.stands != Stands.NOTIFIED, "reward.not-notified"));
    }

    private static boolean isClaimed(RewardCase reward) {
        return reward.stands == Stands.CLAIMED || reward.stands == Stands.VERIFIED;
    }

    private static String waive(RewardCase reward, TipId tip, LocalDate today) {
        return first(
                no(!isFirst(reward, tip), "reward.not-claimant"),
                no(reward.lapsed(today), "reward.claim-lapsed"),
                no(RewardCase.ENDED.contains(reward.stands), "reward.ended"));
    }

    private static boolean isFirst(RewardCase reward, TipId tip) {
        return reward.first.filter(one -> one.id.equals(tip)).isPresent();
    }

    private String official(RewardCase reward, RewardCommand.ByOfficer command, LocalDate today) {
        return first(
                RewardPowers.refusal(reward, command),
                no(reward.lapsed(today), "reward.claim-lapsed"),
                further(reward, command));
    }

    private String further(RewardCase reward, RewardCommand.ByOfficer command) {
        String by = command.by().id().value();
        return switch (command) {
            case DecideEligibility c -> eligibility(reward, c);
            case ConfirmAccidentClass c -> RewardGuards.accident(reward, c);
            case SetFigure c -> figure(reward, c);
            case ApproveReward _ -> approval(reward, by);
            case NotifyAward _, AnnounceAward _ -> validFirst(reward);
            case VerifyClaim c ->
                    no(!c.verified() && c.reason().isEmpty(), "reward.reason-missing");
            case GrantSpecialReward _ ->
                    first(
                            no(!reward.insider, "reward.not-an-insider"),
                            no(Arithmetic.old(reward), "reward.no-special-rule"));
            case PayReward _ ->
                    first(
                            no(reward.decidedPayment.contains(by), "reward.payer-decided"),
                            payable(reward));
            case SetBasis _, ReturnReward _, ExtendClaim _, RecoverReward _ -> "";
        };
    }

    private String eligibility(RewardCase reward, DecideEligibility command) {
        boolean why = command.reason().isPresent();
        return first(
                no(!command.eligible() && !why, "reward.reason-missing"),
                no(command.eligible() && why, "reward.reason-without-denial"),
                no(!reward.matter.substantiated, "reward.not-substantiated"),
                no(
                        command.eligible() && matters.first(reward.matter).isEmpty(),
                        "reward.no-valid-reporter"));
    }

    private static String figure(RewardCase reward, SetFigure command) {
        boolean asked = reward.matter().equals(Optional.of(Matter.GENERAL_HAZARD));
        return first(
                no(!asked, "reward.figure-not-asked"),
                no(!Arithmetic.maySet(command.amount().value()), "reward.figure-out-of-range"));
    }

    private String approval(RewardCase reward, String by) {
        return first(
                no(reward.amount.isEmpty(), "reward.not-calculated"),
                no(reward.decidedFigures.contains(by), "reward.approver-calculated"),
                payable(reward),
                RewardCase.BEFORE_NOTICE.contains(reward.stands) ? validFirst(reward) : "");
    }

    private static String validFirst(RewardCase reward) {
        boolean one =
                reward.first
                        .filter(tip -> tip.valid)
                        .filter(tip -> Matters.together(tip, reward.matter))
                        .isPresent();
        return no(!one, "reward.no-valid-reporter");
    }

    private String payable(RewardCase reward) {
        boolean paid =
                reward.matter.everWith.stream()
                        .flatMap(tip -> find(RewardId.of(tip.id)).stream())
                        .anyMatch(other -> other.stands == Stands.PAID);
        return first(
                no(!reward.matter.substantiated, "reward.not-substantiated"),
                no(paid, "reward.matter-paid"));
    }
}
