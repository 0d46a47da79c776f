package org.mingcha.command.hazard;

import static org.mingcha.command.hazard.HazardState.ACCEPTANCE_APPLIED;
import static org.mingcha.command.hazard.HazardState.ACCEPTED;
import static org.mingcha.command.hazard.HazardState.CLOSED_OUT;
import static org.mingcha.command.hazard.HazardState.CURE_REPORTED;
import static org.mingcha.command.hazard.HazardState.CURING;
import static org.mingcha.command.hazard.HazardState.GRADED;
import static org.mingcha.command.hazard.HazardState.PLAN_SUBMITTED;
import static org.mingcha.command.hazard.HazardState.REGISTERED;
import static org.mingcha.command.party.Role.HEAD;
import static org.mingcha.command.party.Role.INTAKE;
import static org.mingcha.command.party.Role.OFFICER;
import static org.mingcha.command.party.Role.SUPERVISOR;

import java.util.List;
import java.util.Set;
import org.mingcha.command.Rule;
import org.mingcha.command.hazard.HazardCommand.AcceptCure;
import org.mingcha.command.hazard.HazardCommand.ApplyForAcceptance;
import org.mingcha.command.hazard.HazardCommand.ApprovePlan;
import org.mingcha.command.hazard.HazardCommand.CloseOut;
import org.mingcha.command.hazard.HazardCommand.GradeHazard;
import org.mingcha.command.hazard.HazardCommand.PlaceGuard;
import org.mingcha.command.hazard.HazardCommand.RegradeHazard;
import org.mingcha.command.hazard.HazardCommand.RemoveOnSpot;
import org.mingcha.command.hazard.HazardCommand.ReopenHazard;
import org.mingcha.command.hazard.HazardCommand.ReportCure;
import org.mingcha.command.hazard.HazardCommand.ReportDirectly;
import org.mingcha.command.hazard.HazardCommand.ReportProgress;
import org.mingcha.command.hazard.HazardCommand.ReturnPlan;
import org.mingcha.command.hazard.HazardCommand.SubmitPlan;
import org.mingcha.command.party.Act;
import org.mingcha.command.party.OfficialAct;
import org.mingcha.command.party.Role;

/** What officials may do with a hazard, by role and state. */
public final class HazardActs {

    /** Who may enter one in the register. */
    public static final Set<Role> REGISTRARS = Set.of(INTAKE, OFFICER, HEAD, SUPERVISOR);

    private static final HazardState[] GRADED_AND_OPEN = {
        GRADED, PLAN_SUBMITTED, CURING, CURE_REPORTED, ACCEPTANCE_APPLIED, ACCEPTED
    };

    /** In the order in which a case goes; {@link HazardCommand.RegisterHazard} begins it. */
    public static final List<Act<HazardState>> ALL =
            List.of(
                    act(
                            GradeHazard.class,
                            Set.of(OFFICER, HEAD),
                            HazardRule.ALREADY_GRADED,
                            REGISTERED),
                    act(
                            RegradeHazard.class,
                            Set.of(OFFICER, HEAD),
                            HazardRule.NOT_TO_BE_REGRADED,
                            GRADED_AND_OPEN),
                    act(
                            ReportDirectly.class,
                            Set.of(OFFICER, HEAD),
                            HazardRule.NOT_MAJOR,
                            GRADED_AND_OPEN),
                    act(
                            PlaceGuard.class,
                            Set.of(OFFICER, HEAD),
                            HazardRule.NOT_TO_BE_GUARDED,
                            GRADED_AND_OPEN),
                    act(RemoveOnSpot.class, Set.of(OFFICER), HazardRule.NOT_TO_BE_REMOVED, GRADED),
                    act(SubmitPlan.class, Set.of(OFFICER), HazardRule.NOT_GRADED, GRADED),
                    act(
                            ApprovePlan.class,
                            Set.of(HEAD, OFFICER),
                            HazardRule.NO_PLAN,
                            PLAN_SUBMITTED),
                    act(
                            ReturnPlan.class,
                            Set.of(HEAD, OFFICER),
                            HazardRule.NO_PLAN,
                            PLAN_SUBMITTED),
                    act(
                            ReportProgress.class,
                            Set.of(OFFICER),
                            HazardRule.NOT_BEING_CURED,
                            GRADED,
                            PLAN_SUBMITTED,
                            CURING),
                    act(
                            ReportCure.class,
                            Set.of(OFFICER),
                            HazardRule.PLAN_NOT_APPROVED,
                            GRADED,
                            CURING),
                    act(
                            ApplyForAcceptance.class,
                            Set.of(OFFICER),
                            HazardRule.CURE_NOT_REPORTED,
                            CURE_REPORTED),
                    act(
                            AcceptCure.class,
                            Set.of(OFFICER, HEAD),
                            HazardRule.ACCEPTANCE_NOT_APPLIED,
                            ACCEPTANCE_APPLIED),
                    act(CloseOut.class, Set.of(HEAD), HazardRule.ACCEPTANCE_NOT_PASSED, ACCEPTED),
                    act(
                            ReopenHazard.class,
                            Set.of(OFFICER, HEAD, SUPERVISOR),
                            HazardRule.NOT_CLOSED_OUT,
                            CLOSED_OUT));

    private HazardActs() {}

    private static Act<HazardState> act(
            Class<? extends OfficialAct> command,
            Set<Role> roles,
            Rule otherwise,
            HazardState... from) {
        return new Act<>(command, roles, Set.of(from), otherwise);
    }
}
