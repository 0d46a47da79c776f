package org.mingcha.web.work;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mingcha.command.exposure.ExposureActs;
import org.mingcha.command.exposure.ExposureCommand.ApproveExposure;
import org.mingcha.command.exposure.ExposureCommand.CheckRedaction;
import org.mingcha.command.exposure.ExposureCommand.PublishExposure;
import org.mingcha.command.exposure.ExposureCommand.ReviewLegality;
import org.mingcha.command.hazard.HazardActs;
import org.mingcha.command.hazard.HazardCommand.ApprovePlan;
import org.mingcha.command.hazard.HazardCommand.CloseOut;
import org.mingcha.command.order.OrderActs;
import org.mingcha.command.order.OrderCommand.DecideExtension;
import org.mingcha.command.party.Act;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficialAct;
import org.mingcha.command.party.Role;
import org.mingcha.command.retaliation.RetaliationActs;
import org.mingcha.command.retaliation.RetaliationCommand.DecideRetaliation;
import org.mingcha.command.reward.RewardActs;
import org.mingcha.command.reward.RewardCommand.ApproveReward;
import org.mingcha.command.reward.RewardCommand.DecideEligibility;
import org.mingcha.command.reward.RewardCommand.PayReward;
import org.mingcha.command.reward.RewardCommand.VerifyClaim;
import org.mingcha.command.tipoff.TipOffActs;
import org.mingcha.command.tipoff.TipOffCommand.SignConclusion;
import org.mingcha.command.tipoff.TipState;
import org.mingcha.query.worklist.Subject;

/**
 * In which states cases wait for somebody's decision, from the rows by which the streams themselves
 * permit it. Where the state does not tell, such as with an end of suspension, it is on no pile.
 */
final class Decisions {

    private static final Set<Class<? extends OfficialAct>> SIGNING =
            Set.of(
                    SignConclusion.class,
                    ApprovePlan.class,
                    CloseOut.class,
                    DecideExtension.class,
                    CheckRedaction.class,
                    ReviewLegality.class,
                    ApproveExposure.class,
                    PublishExposure.class,
                    DecideEligibility.class,
                    ApproveReward.class,
                    VerifyClaim.class,
                    PayReward.class,
                    DecideRetaliation.class);

    private static final Set<Role> DESK = Set.of(Role.INTAKE, Role.HEAD);
    private static final Set<String> ARRIVED =
            Set.of(TipState.REGISTERED.name(), TipState.ACCEPTED.name());

    private Decisions() {}

    /** Empty if none of the officer's roles decides anything about such cases. */
    static Set<String> awaited(Subject subject, Officer by) {
        return rows(subject)
                .filter(row -> SIGNING.contains(row.command()) && by.holdsOneOf(row.roles()))
                .flatMap(row -> row.from().stream())
                .map(Enum::name)
                .collect(toUnmodifiableSet());
    }

    /** Of a tip-off that nobody has been given yet; empty for those who give out none. */
    static Set<String> incoming(Subject subject, Officer by) {
        return subject == Subject.TIP && by.holdsOneOf(DESK) ? ARRIVED : Set.of();
    }

    private static Stream<? extends Act<?>> rows(Subject subject) {
        List<? extends Act<?>> rows =
                switch (subject) {
                    case TIP -> TipOffActs.ALL;
                    case HAZARD -> HazardActs.ALL;
                    case ORDER -> OrderActs.ALL;
                    case EXPOSURE -> ExposureActs.ALL;
                    case REWARD -> RewardActs.ALL;
                    case RETALIATION -> RetaliationActs.ALL;
                };
        return rows.stream();
    }
}
