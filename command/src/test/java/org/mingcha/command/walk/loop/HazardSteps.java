package org.mingcha.command.walk.loop;

import static org.mingcha.command.party.People.DONGGANG;
import static org.mingcha.command.party.People.QINGDAO;
import static org.mingcha.command.party.People.RIZHAO;
import static org.mingcha.command.walk.loop.LoopSteps.TEXT;

import java.util.Optional;
import org.mingcha.command.Citation;
import org.mingcha.command.hazard.CommissionOffice;
import org.mingcha.command.hazard.HazardCommand;
import org.mingcha.command.hazard.HazardCommand.AcceptCure;
import org.mingcha.command.hazard.HazardCommand.ApplyForAcceptance;
import org.mingcha.command.hazard.HazardCommand.ApprovePlan;
import org.mingcha.command.hazard.HazardCommand.CatchUpHazard;
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
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.hazard.HazardLevel;
import org.mingcha.command.hazard.HazardSource;
import org.mingcha.command.party.Officer;
import org.mingcha.command.place.Place;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.walk.Walk;

/** What anybody may ask of a hazard: anything at all, or what would bring it further. */
final class HazardSteps {

    private static final int ACTS = 16;

    private final Walk walk;
    private final LoopSteps steps;

    HazardSteps(Walk walk, LoopSteps steps) {
        this.walk = walk;
        this.steps = steps;
    }

    HazardCommand command(HazardId id, Optional<HazardCase> hazard) {
        boolean onward = walk.random().nextInt(5) > 1;
        if (hazard.isEmpty()) {
            return onward ? register(id, hazard, steps.able()) : anything(id, hazard);
        }
        return onward ? onward(id, hazard.get(), steps.able()) : anything(id, hazard);
    }

    private HazardCommand onward(HazardId id, HazardCase hazard, Officer by) {
        return switch (hazard.stands) {
            case FOUND -> register(id, Optional.of(hazard), by);
            case REGISTERED -> grade(id, by);
            case GRADED -> hazard.major ? graver(id, hazard, by) : lighter(id, by);
            case PLANNED -> walk.oneIn(10) ? new ReturnPlan(id, TEXT, by) : new ApprovePlan(id, by);
            case CURING -> new ReportCure(id, TEXT, by);
            case CURED -> new ApplyForAcceptance(id, by);
            case APPLIED -> accept(id, by);
            case ACCEPTED -> walk.oneIn(15) ? regrade(id, by) : new CloseOut(id, TEXT, by);
            case CLOSED ->
                    walk.oneIn(8) ? new ReopenHazard(id, TEXT, sham(), by) : new CatchUpHazard(id);
        };
    }

    private HazardCommand lighter(HazardId id, Officer by) {
        return switch (walk.random().nextInt(6)) {
            case 0 -> new RemoveOnSpot(id, TEXT, by);
            case 1 -> new ReportCure(id, TEXT, by);
            case 2 -> regrade(id, by);
            default -> plan(id, by);
        };
    }

    private HazardCommand graver(HazardId id, HazardCase hazard, Officer by) {
        return switch (walk.random().nextInt(8)) {
            case 0 -> new ReportDirectly(id, CommissionOffice.CITY, by);
            case 1 -> new RemoveOnSpot(id, TEXT, by);
            case 2, 3, 4 -> hazard.guarded ? plan(id, by) : new PlaceGuard(id, TEXT, by);
            default -> plan(id, by);
        };
    }

    private HazardCommand anything(HazardId id, Optional<HazardCase> hazard) {
        var by = steps.anybody();
        return switch (walk.random().nextInt(ACTS)) {
            case 0 -> register(id, hazard, by);
            case 1 -> grade(id, by);
            case 2 -> regrade(id, by);
            case 3 -> new ReportDirectly(id, walk.any(CommissionOffice.values()), by);
            case 4 -> new PlaceGuard(id, TEXT, by);
            case 5 -> new RemoveOnSpot(id, TEXT, by);
            case 6 -> plan(id, by);
            case 7 -> new ApprovePlan(id, by);
            case 8 -> new ReturnPlan(id, TEXT, by);
            case 9 -> new ReportProgress(id, TEXT, by);
            case 10 -> new ReportCure(id, TEXT, by);
            case 11 -> new ApplyForAcceptance(id, by);
            case 12 -> accept(id, by);
            case 13 -> new CloseOut(id, TEXT, by);
            case 14 -> new ReopenHazard(id, TEXT, sham(), by);
            default -> new CatchUpHazard(id);
        };
    }

    /** One that a tip-off led to mostly names it. */
    private RegisterHazard register(HazardId id, Optional<HazardCase> hazard, Officer by) {
        Optional<TipId> known = hazard.flatMap(it -> it.tip);
        Optional<TipId> tip =
                walk.oneIn(3)
                        ? walk.oneIn(2) ? Optional.of(anotherTip()) : Optional.empty()
                        : known;
        boolean truly = walk.random().nextInt(8) > 0;
        var source = truly == tip.isPresent() ? HazardSource.TIP_OFF : HazardSource.PATROL;
        return new RegisterHazard(
                id,
                tip,
                source,
                walk.any(LoopSteps.UNITS),
                walk.any(DONGGANG, DONGGANG, DONGGANG, RIZHAO, RIZHAO, QINGDAO),
                new Place("某路 1 号"),
                TEXT,
                by);
    }

    private TipId anotherTip() {
        return walk.oneIn(2) ? walk.any(steps.tips()) : TipId.random(walk.random());
    }

    private GradeHazard grade(HazardId id, Officer by) {
        return new GradeHazard(id, level(), new Citation("标准"), new Citation("一"), by);
    }

    private RegradeHazard regrade(HazardId id, Officer by) {
        return new RegradeHazard(id, level(), new Citation("标准"), new Citation("一"), TEXT, by);
    }

    private HazardLevel level() {
        return walk.oneIn(3) ? HazardLevel.GENERAL : HazardLevel.MAJOR;
    }

    private SubmitPlan plan(HazardId id, Officer by) {
        var today = walk.clock().today();
        return new SubmitPlan(
                id,
                mostly(),
                mostly(),
                mostly(),
                walk.oneIn(20)
                        ? Optional.empty()
                        : Optional.of(today.plusDays(walk.random().nextInt(40))),
                mostly(),
                walk.oneIn(5) ? Optional.empty() : Optional.of(TEXT),
                by);
    }

    private Optional<Sealed> mostly() {
        return walk.oneIn(30) ? Optional.empty() : Optional.of(TEXT);
    }

    private AcceptCure accept(HazardId id, Officer by) {
        return new AcceptCure(id, steps.officers(), !walk.oneIn(5), TEXT, by);
    }

    private Optional<Boolean> sham() {
        return walk.oneIn(2) ? Optional.of(walk.oneIn(2)) : Optional.empty();
    }
}
