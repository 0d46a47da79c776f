package org.mingcha.command.hazard;

import static org.mingcha.command.law.Shanghai.LAW;
import static org.mingcha.command.party.People.DONGGANG;
import static org.mingcha.command.party.People.HEAD;
import static org.mingcha.command.party.People.SUN;
import static org.mingcha.command.party.People.WANG;
import static org.mingcha.command.party.People.ZHAO;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.Citation;
import org.mingcha.command.hazard.HazardEvent.AcceptanceApplied;
import org.mingcha.command.hazard.HazardEvent.AcceptancePassed;
import org.mingcha.command.hazard.HazardEvent.CureCompletedReported;
import org.mingcha.command.hazard.HazardEvent.HazardClosedOut;
import org.mingcha.command.hazard.HazardEvent.HazardGraded;
import org.mingcha.command.hazard.HazardEvent.HazardRegistered;
import org.mingcha.command.hazard.HazardEvent.HazardStepDue;
import org.mingcha.command.hazard.HazardEvent.InterimGuardPlaced;
import org.mingcha.command.hazard.HazardEvent.PlanApproved;
import org.mingcha.command.hazard.HazardEvent.PlanGoalsStated;
import org.mingcha.command.hazard.HazardEvent.RemediationPlanSubmitted;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.Place;
import org.mingcha.command.seal.Closed;

/** One major hazard in Donggang, found by an inspection, as far as each test needs it. */
public final class HazardHistory {

    public static final HazardId HAZARD = new HazardId("hazard-0123456789abcdefghjkmnpqrs");
    public static final UnitName UNIT = new UnitName("某化工有限公司");
    public static final LocalDate CURE_BY = LocalDate.parse("2026-12-31");
    public static final Instant FOUND = Shanghai.at("2026-12-03T10:00");
    public static final Instant CURED = Shanghai.at("2026-12-20T10:00");
    public static final Instant CHECKED = Shanghai.at("2026-12-22T10:00");
    public static final Deadline ACCEPT_BY = LAW.open(RowId.O2, LocalDate.parse("2026-12-20"));

    private HazardHistory() {}

    public static HazardRegistered registered(HazardSource source) {
        return new HazardRegistered(
                HAZARD,
                WANG.id(),
                FOUND,
                Optional.empty(),
                source,
                UNIT,
                DONGGANG,
                new Place("东港区某路 1 号仓库"),
                Closed.text("stored beside a school"));
    }

    public static List<HazardEvent> registered() {
        return List.of(registered(HazardSource.ENFORCEMENT_INSPECTION));
    }

    public static HazardGraded grade(HazardLevel level) {
        return new HazardGraded(
                HAZARD,
                WANG.id(),
                FOUND,
                level,
                new Citation("化工和危险化学品生产经营单位重大生产安全事故隐患判定标准"),
                new Citation("第十九条"));
    }

    public static List<HazardEvent> graded(HazardLevel level) {
        return and(registered(), grade(level));
    }

    static RemediationPlanSubmitted plan(Optional<LocalDate> deadline) {
        return new RemediationPlanSubmitted(
                HAZARD,
                WANG.id(),
                FOUND,
                Optional.of(Closed.text("measures")),
                Optional.of(Closed.text("responsible")),
                Optional.of(Closed.text("funds")),
                deadline,
                Optional.of(Closed.text("contingency")));
    }

    /** A general hazard under a plan. */
    static List<HazardEvent> general() {
        return and(
                graded(HazardLevel.GENERAL),
                plan(Optional.of(CURE_BY)),
                new PlanApproved(HAZARD, HEAD.id(), FOUND, CURE_BY));
    }

    public static InterimGuardPlaced guard() {
        return new InterimGuardPlaced(HAZARD, WANG.id(), FOUND, Closed.text("cordoned off"));
    }

    public static List<HazardEvent> guarded() {
        return and(graded(HazardLevel.MAJOR), guard());
    }

    static PlanGoalsStated goals() {
        return new PlanGoalsStated(HAZARD, WANG.id(), FOUND, Closed.text("goals"));
    }

    public static List<HazardEvent> planned() {
        return and(guarded(), plan(Optional.of(CURE_BY)), goals());
    }

    /** A date that begins to run on the day of that moment. */
    public static HazardStepDue due(RowId row, Instant at) {
        return new HazardStepDue(HAZARD, at, LAW.open(row, new Moment(at).day()));
    }

    /** Nothing else is due, so it is asked after. */
    public static HazardStepDue followUp(Instant at) {
        return due(RowId.TRACKING, at);
    }

    public static List<HazardEvent> curing() {
        return and(planned(), new PlanApproved(HAZARD, HEAD.id(), FOUND, CURE_BY));
    }

    public static List<HazardEvent> cured() {
        return and(
                curing(),
                new CureCompletedReported(HAZARD, WANG.id(), CURED, Closed.text("moved out")));
    }

    public static List<HazardEvent> applied() {
        return and(cured(), new AcceptanceApplied(HAZARD, WANG.id(), CURED, ACCEPT_BY));
    }

    public static List<HazardEvent> passed() {
        return and(
                applied(),
                new AcceptancePassed(
                        HAZARD,
                        ZHAO.id(),
                        CHECKED,
                        List.of(ZHAO.id(), SUN.id()),
                        Closed.text("seen")));
    }

    public static List<HazardEvent> closedOut() {
        return and(
                passed(),
                new HazardClosedOut(HAZARD, HEAD.id(), CHECKED, Closed.text("no warehouse plan")));
    }

    public static List<HazardEvent> and(List<HazardEvent> past, HazardEvent... more) {
        var all = new ArrayList<>(past);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }
}
