package org.mingcha.query.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.due.Dated;
import org.mingcha.command.due.DueEvent;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Sector;
import org.mingcha.command.party.UnitCode;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.place.Place;
import org.mingcha.command.retaliation.RetaliationId;
import org.mingcha.command.reward.RewardId;
import org.mingcha.command.seal.ReporterKey;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.Channel;
import org.mingcha.command.tipoff.Headcount;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipKind;
import org.mingcha.command.tipoff.TipNumber;
import org.mingcha.command.tipoff.TipOffEvent;
import org.mingcha.command.tipoff.TipOffEvent.RecheckOrdered;
import org.mingcha.command.tipoff.TipOffEvent.TipSubmitted;
import org.mingcha.command.tipoff.TipOffEvent.VerificationAssigned;
import org.mingcha.command.tipoff.TipStanding;
import org.mingcha.command.tipoff.TipState;
import org.mingcha.query.deadlines.Dates;
import org.mingcha.query.deadlines.Timetable;
import org.mingcha.query.history.Happening;
import org.mingcha.query.said.Said;

/**
 * A tip-off as officers see it: nothing in it tells who reported.
 *
 * @param deadline the one that runs now, if any
 * @param division where the matter is; who has it in hand, standing says
 * @param reporterKey to which letters to the reporter are sealed
 */
public record TipCase(
        TipId tip,
        TipNumber number,
        TipState state,
        LocalDate registeredOn,
        Channel channel,
        TipKind kind,
        UnitName unitName,
        Optional<UnitCode> unitCode,
        Sector sector,
        DivisionCode division,
        Place place,
        Optional<LocalDate> occurredOn,
        Sealed narrative,
        Optional<Headcount> deaths,
        Optional<Headcount> injuries,
        boolean urgent,
        boolean wantsReward,
        boolean named,
        boolean reportedElsewhere,
        List<OfficerId> verifiers,
        Optional<Deadline> deadline,
        ReporterKey reporterKey,
        List<HazardId> hazards,
        Optional<RewardId> reward,
        List<RetaliationId> retaliations,
        List<Entry> course,
        TipStanding standing) {

    static TipCase opened(TipSubmitted tip) {
        return new TipCase(
                tip.tip(),
                TipNumber.of(tip.tip(), tip.division(), tip.on()),
                TipState.REGISTERED,
                tip.on(),
                tip.channel(),
                tip.kind(),
                tip.unitName(),
                tip.unitCode(),
                tip.sector(),
                tip.division(),
                tip.place(),
                tip.occurredOn(),
                tip.narrative(),
                tip.deaths(),
                tip.injuries(),
                tip.urgent(),
                tip.wantsReward(),
                tip.named(),
                tip.reportedElsewhere(),
                List.of(),
                Optional.empty(),
                tip.reporterKey(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                TipStanding.opened(tip.division()));
    }

    static CaseFile<TipCase> after(CaseFile<TipCase> file, long index, DueEvent event) {
        Dates dates = Timetable.after(file.dates(), event);
        return new CaseFile<>(file.view().noted(index, event, dates), dates, index);
    }

    /** What is recorded of a date changes nothing else. */
    private TipCase noted(long index, DueEvent event, Dates dates) {
        return now(
                standing,
                verifiers,
                dates.running().map(Dated::deadline),
                hazards,
                reward,
                retaliations,
                Entry.plus(course, Entry.of(Happening.of(index, event), Said.by(event))));
    }

    static CaseFile<TipCase> after(CaseFile<TipCase> file, long index, TipOffEvent event) {
        Dates dates = Timetable.after(file.dates(), event);
        return new CaseFile<>(file.view().after(index, event, dates), dates, index);
    }

    private TipCase after(long index, TipOffEvent event, Dates dates) {
        return now(
                standing.after(event),
                verifiers(event),
                dates.running().map(Dated::deadline),
                hazards,
                reward,
                retaliations,
                Entry.plus(course, Entry.of(Happening.of(index, event), Said.by(event))));
    }

    private List<OfficerId> verifiers(TipOffEvent event) {
        if (event instanceof VerificationAssigned given) {
            return given.officers();
        }
        return event instanceof RecheckOrdered ordered ? ordered.officers() : verifiers;
    }

    TipCase with(HazardId hazard) {
        var all = Entry.plus(hazards, hazard);
        return now(standing, verifiers, deadline, all, reward, retaliations, course);
    }

    TipCase with(RewardId opened) {
        var known = Optional.of(opened);
        return now(standing, verifiers, deadline, hazards, known, retaliations, course);
    }

    TipCase with(RetaliationId opened) {
        var all = Entry.plus(retaliations, opened);
        return now(standing, verifiers, deadline, hazards, reward, all, course);
    }

    private TipCase now(
            TipStanding standing,
            List<OfficerId> verifiers,
            Optional<Deadline> deadline,
            List<HazardId> hazards,
            Optional<RewardId> reward,
            List<RetaliationId> retaliations,
            List<Entry> course) {
        return new TipCase(
                tip,
                number,
                standing.state(),
                registeredOn,
                channel,
                kind,
                unitName,
                unitCode,
                sector,
                division,
                place,
                occurredOn,
                narrative,
                deaths,
                injuries,
                urgent,
                wantsReward,
                named,
                reportedElsewhere,
                verifiers,
                deadline,
                reporterKey,
                hazards,
                reward,
                retaliations,
                course,
                standing);
    }
}
