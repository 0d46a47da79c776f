package org.mingcha.command.walk.loop;

import static org.mingcha.command.party.Role.HEAD;
import static org.mingcha.command.party.Role.INTAKE;
import static org.mingcha.command.party.Role.OFFICER;
import static org.mingcha.command.party.Role.SUPERVISOR;

import java.util.EnumSet;
import java.util.Set;
import org.mingcha.command.hazard.HazardCommand.AcceptCure;
import org.mingcha.command.hazard.HazardCommand.ApplyForAcceptance;
import org.mingcha.command.hazard.HazardCommand.ApprovePlan;
import org.mingcha.command.hazard.HazardCommand.ByOfficer;
import org.mingcha.command.hazard.HazardCommand.CloseOut;
import org.mingcha.command.hazard.HazardCommand.GradeHazard;
import org.mingcha.command.hazard.HazardCommand.PlaceGuard;
import org.mingcha.command.hazard.HazardCommand.RegisterHazard;
import org.mingcha.command.hazard.HazardCommand.RegradeHazard;
import org.mingcha.command.hazard.HazardCommand.RemoveOnSpot;
import org.mingcha.command.hazard.HazardCommand.ReopenHazard;
import org.mingcha.command.hazard.HazardCommand.ReportCure;
import org.mingcha.command.hazard.HazardCommand.ReportDirectly;
import org.mingcha.command.hazard.HazardCommand.ReportProgress;
import org.mingcha.command.hazard.HazardCommand.ReturnPlan;
import org.mingcha.command.hazard.HazardCommand.SubmitPlan;
import org.mingcha.command.party.Role;
import org.mingcha.command.walk.Power;
import org.mingcha.command.walk.loop.HazardCase.Stands;

/**
 * Who may do what with a hazard, and where it must stand: the regulator, and the unit by its
 * officer.
 */
final class HazardPowers {

    static final Set<Role> REGISTER = EnumSet.of(INTAKE, OFFICER, HEAD, SUPERVISOR);

    private static final Set<Role> REGULATOR = EnumSet.of(OFFICER, HEAD);
    private static final Set<Role> FOR_THE_UNIT = EnumSet.of(OFFICER);
    private static final Set<Stands> IN_THE_LOOP = EnumSet.range(Stands.GRADED, Stands.ACCEPTED);

    private HazardPowers() {}

    static Power<Stands> of(ByOfficer command) {
        return switch (command) {
            case RegisterHazard _ -> throw new IllegalArgumentException("begins a hazard");
            case GradeHazard _ ->
                    power(REGULATOR, "hazard.already-graded", EnumSet.of(Stands.REGISTERED));
            case RegradeHazard _ -> power(REGULATOR, "hazard.not-to-be-regraded", IN_THE_LOOP);
            case ReportDirectly _ -> power(REGULATOR, "hazard.not-major", IN_THE_LOOP);
            case PlaceGuard _ -> power(REGULATOR, "hazard.not-to-be-guarded", IN_THE_LOOP);
            case RemoveOnSpot _ ->
                    power(FOR_THE_UNIT, "hazard.not-to-be-removed", EnumSet.of(Stands.GRADED));
            case SubmitPlan _ ->
                    power(FOR_THE_UNIT, "hazard.not-graded", EnumSet.of(Stands.GRADED));
            case ApprovePlan _, ReturnPlan _ ->
                    power(REGULATOR, "hazard.no-plan", EnumSet.of(Stands.PLANNED));
            case ReportProgress _ ->
                    power(
                            FOR_THE_UNIT,
                            "hazard.not-being-cured",
                            EnumSet.range(Stands.GRADED, Stands.CURING));
            case ReportCure _ ->
                    power(
                            FOR_THE_UNIT,
                            "hazard.plan-not-approved",
                            EnumSet.of(Stands.GRADED, Stands.CURING));
            case ApplyForAcceptance _ ->
                    power(FOR_THE_UNIT, "hazard.cure-not-reported", EnumSet.of(Stands.CURED));
            case AcceptCure _ ->
                    power(REGULATOR, "hazard.acceptance-not-applied", EnumSet.of(Stands.APPLIED));
            case CloseOut _ ->
                    power(
                            EnumSet.of(HEAD),
                            "hazard.acceptance-not-passed",
                            EnumSet.of(Stands.ACCEPTED));
            case ReopenHazard _ ->
                    power(
                            EnumSet.of(OFFICER, HEAD, SUPERVISOR),
                            "hazard.not-closed-out",
                            EnumSet.of(Stands.CLOSED));
        };
    }

    private static Power<Stands> power(Set<Role> roles, String otherwise, Set<Stands> where) {
        return new Power<>(roles, where, otherwise);
    }
}
