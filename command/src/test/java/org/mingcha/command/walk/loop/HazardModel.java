package org.mingcha.command.walk.loop;

import static org.mingcha.command.walk.Power.first;
import static org.mingcha.command.walk.Power.no;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.hazard.HazardCommand;
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
import org.mingcha.command.hazard.HazardLevel;
import org.mingcha.command.hazard.HazardSource;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.walk.Node;
import org.mingcha.command.walk.Power;
import org.mingcha.command.walk.loop.HazardCase.Stands;

/** What domain.md 4.3 says of hazards, written down once more and as plainly as possible. */
final class HazardModel {

    private final LoopModel loop;

    HazardModel(LoopModel loop) {
        this.loop = loop;
    }

    /** Empty if nothing speaks against it; changes nothing. */
    String refusal(HazardCommand command, LocalDate today) {
        if (command instanceof RegisterHazard form) {
            return registration(form);
        }
        var hazard = loop.hazard(command.hazard());
        if (hazard.isEmpty()) {
            return Node.UNKNOWN;
        }
        return command instanceof ByOfficer act ? refusal(hazard.get(), act, today) : "";
    }

    /** What was found by a tip-off is registered where it was found, and names the tip-off. */
    private String registration(RegisterHazard form) {
        var hazard = loop.hazard(form.hazard());
        var by = form.by();
        return first(
                Power.role(by, HazardPowers.REGISTER),
                hazard.map(it -> Power.division(by, it.division)).orElse(""),
                Power.division(by, form.division().value()),
                no(
                        hazard.filter(it -> it.stands != Stands.FOUND).isPresent(),
                        "hazard.already-registered"),
                no(
                        form.tip().isPresent() != (form.source() == HazardSource.TIP_OFF),
                        "hazard.tip-and-source-disagree"),
                no(
                        hazard.filter(it -> !it.tip.equals(form.tip())).isPresent(),
                        "hazard.found-by-another-tip"),
                no(
                        form.tip().filter(tip -> !loop.isSubstantiated(tip)).isPresent(),
                        "hazard.tip-not-substantiated"));
    }

    private static String refusal(HazardCase hazard, ByOfficer command, LocalDate today) {
        if (hazard.stands == Stands.FOUND) {
            return first(Power.division(command.by(), hazard.division), "hazard.not-registered");
        }
        return first(
                HazardPowers.of(command).refusal(command.by(), hazard.division, hazard.stands),
                guard(hazard, command, today));
    }

    private static String guard(HazardCase hazard, ByOfficer command, LocalDate today) {
        return switch (command) {
            case ReportDirectly _ -> no(!hazard.major, "hazard.not-major");
            case RemoveOnSpot _ -> no(hazard.major, "hazard.major-not-removed-at-once");
            case ApprovePlan c -> hazard.stands == Stands.PLANNED ? plan(hazard, c, today) : "";
            case ReportCure _ ->
                    no(hazard.major && hazard.stands == Stands.GRADED, "hazard.plan-not-approved");
            case AcceptCure c ->
                    first(
                            no(new HashSet<>(c.officers()).size() < 2, "hazard.too-few-officers"),
                            no(
                                    hazard.curer.filter(names(c.officers())::contains).isPresent(),
                                    "hazard.curer-accepts"));
            case CloseOut _ ->
                    first(
                            no(!hazard.suspendedBy.isEmpty(), "hazard.still-suspended"),
                            no(hazard.major && !hazard.guarded, "hazard.evidence-without-guard"),
                            no(
                                    hazard.major && !hazard.planApproved,
                                    "hazard.evidence-without-plan"));
            case RegisterHazard _, GradeHazard _, RegradeHazard _, PlaceGuard _ -> "";
            case SubmitPlan _, ReturnPlan _, ReportProgress _, ApplyForAcceptance _ -> "";
            case ReopenHazard _ -> "";
        };
    }

    /**
     * Five elements, six parts for a major one, people are safe meanwhile, and two pairs of eyes.
     */
    private static String plan(HazardCase hazard, ApprovePlan command, LocalDate today) {
        var plan = hazard.givenPlan();
        return first(
                no(!plan.written() || plan.deadline().isEmpty(), "hazard.plan-incomplete"),
                no(hazard.major && !plan.goals(), "hazard.plan-without-goals"),
                no(hazard.major && !hazard.guarded, "hazard.not-guarded"),
                no(
                        plan.deadline().filter(day -> day.isBefore(today)).isPresent(),
                        "hazard.plan-date-past"),
                no(plan.by().equals(command.by().id().value()), "hazard.approver-submitted"));
    }

    /** It was done. */
    void record(HazardCommand command) {
        if (command instanceof RegisterHazard form) {
            loop.put(form.hazard(), HazardCase.registered(form));
        } else if (command instanceof ByOfficer act) {
            record(loop.hazard(command.hazard()).orElseThrow(), act);
        }
    }

    private static void record(HazardCase hazard, ByOfficer command) {
        switch (command) {
            case RegisterHazard _, ReportDirectly _, ReportProgress _ -> {}
            case GradeHazard c -> {
                hazard.stands = Stands.GRADED;
                hazard.major = c.level() == HazardLevel.MAJOR;
            }
            case RegradeHazard c -> {
                boolean major = c.level() == HazardLevel.MAJOR;
                if (major && !hazard.major) {
                    hazard.raise();
                }
                hazard.major = major;
            }
            case PlaceGuard _ -> hazard.guarded = true;
            case SubmitPlan c -> {
                hazard.stands = Stands.PLANNED;
                hazard.plan = Optional.of(HazardCase.Plan.of(c));
            }
            case ReturnPlan _ -> hazard.stands = Stands.GRADED;
            case ApprovePlan _ -> {
                hazard.stands = Stands.CURING;
                hazard.planApproved = true;
            }
            case RemoveOnSpot _, ReportCure _ -> {
                hazard.stands = Stands.CURED;
                hazard.curer = Optional.of(command.by().id().value());
            }
            case ApplyForAcceptance _ -> hazard.stands = Stands.APPLIED;
            case AcceptCure c -> hazard.stands = c.passed() ? Stands.ACCEPTED : Stands.CURING;
            case CloseOut _ -> hazard.stands = Stands.CLOSED;
            case ReopenHazard _ -> hazard.reopen();
        }
    }

    static List<String> names(List<OfficerId> officers) {
        return officers.stream().map(OfficerId::value).toList();
    }
}
