package org.mingcha.query.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Sector;
import org.mingcha.command.party.UnitCode;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.place.Place;
import org.mingcha.command.seal.ReporterKey;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.Channel;
import org.mingcha.command.tipoff.Headcount;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipKind;
import org.mingcha.command.tipoff.TipNumber;
import org.mingcha.command.tipoff.TipState;

/**
 * A tip-off as officers see it: nothing in it tells who reported.
 *
 * @param deadline the one that runs now, if any
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
        List<Entry> course) {}
