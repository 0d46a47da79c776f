package org.mingcha.query.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mingcha.command.FromReporter;
import org.mingcha.command.account.AccountEvent;
import org.mingcha.command.due.DueEvent;
import org.mingcha.command.exposure.ExposureEvent;
import org.mingcha.command.hazard.HazardEvent;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.order.OrderEvent;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.reading.ReadingEvent;
import org.mingcha.command.retaliation.RetaliationEvent;
import org.mingcha.command.reward.RewardEvent;
import org.mingcha.command.tally.TallyEvent;
import org.mingcha.command.tally.TallyEvent.TallyTaken;
import org.mingcha.command.tipoff.TipOffEvent;
import org.mingcha.command.unit.UnitEvent;

/**
 * One event as the auditor's lists name it.
 *
 * @param at absent for what a reporter did: only the day is known
 * @param by absent for what a reporter or the clock did
 */
public record Happening(
        long index,
        String stream,
        String name,
        LocalDate on,
        Optional<Instant> at,
        Optional<OfficerId> by) {

    public static Happening of(long index, TipOffEvent event) {
        String stream = event.tip().value();
        return switch (event) {
            case TipOffEvent.ByReporter r -> byReporter(index, stream, r);
            case TipOffEvent.ByOfficer o -> byOfficer(index, stream, o, o.at(), o.by());
            case TipOffEvent.ByPolicy p -> byClock(index, stream, p, p.at());
            case TipOffEvent.Overdue o -> byClock(index, stream, o, o.at());
        };
    }

    public static Happening of(long index, HazardEvent event) {
        String stream = event.hazard().value();
        return switch (event) {
            case HazardEvent.ByOfficer o -> byOfficer(index, stream, o, o.at(), o.by());
            case HazardEvent.ByRule r -> byClock(index, stream, r, r.at());
            case HazardEvent.Overdue o -> byClock(index, stream, o, o.at());
        };
    }

    public static Happening of(long index, OrderEvent event) {
        String stream = event.order().value();
        return switch (event) {
            case OrderEvent.ByOfficer o -> byOfficer(index, stream, o, o.at(), o.by());
            case OrderEvent.ByRule r -> byClock(index, stream, r, r.at());
            case OrderEvent.Overdue o -> byClock(index, stream, o, o.at());
        };
    }

    public static Happening of(long index, ExposureEvent event) {
        String stream = event.exposure().value();
        return switch (event) {
            case ExposureEvent.ByOfficer o -> byOfficer(index, stream, o, o.at(), o.by());
            case ExposureEvent.OfItself o -> byClock(index, stream, o, o.at());
        };
    }

    public static Happening of(long index, UnitEvent event) {
        return byClock(index, event.unit().value(), event, event.at());
    }

    public static Happening of(long index, DueEvent event) {
        return byClock(index, event.stream().value(), event, event.at());
    }

    public static Happening of(long index, TallyEvent event) {
        return switch (event) {
            case TallyTaken taken -> byClock(index, taken.tally().value(), taken, taken.at());
        };
    }

    public static Happening of(long index, RewardEvent event) {
        String stream = event.reward().value();
        return switch (event) {
            case RewardEvent.ByReporter r -> byReporter(index, stream, r);
            case RewardEvent.ByOfficer o -> byOfficer(index, stream, o, o.at(), o.by());
            case RewardEvent.ByRule r -> byClock(index, stream, r, r.at());
        };
    }

    public static Happening of(long index, RetaliationEvent event) {
        String stream = event.retaliation().value();
        return switch (event) {
            case RetaliationEvent.OnReport r -> byReporter(index, stream, r);
            case RetaliationEvent.ByOfficer o -> byOfficer(index, stream, o, o.at(), o.by());
        };
    }

    public static Happening of(long index, ReadingEvent event) {
        return byOfficer(index, event.reading().value(), event, event.at(), event.by());
    }

    public static Happening of(long index, AccountEvent event) {
        String stream = event.account().toString();
        return switch (event) {
            case AccountEvent.ByAdmin a -> byOfficer(index, stream, a, a.at(), a.by());
            case AccountEvent.ByOwner o ->
                    byOfficer(index, stream, o, o.at(), o.account().officer());
            case AccountEvent.ByProgram p -> byClock(index, stream, p, p.at());
        };
    }

    private static Happening byReporter(long index, String stream, FromReporter event) {
        return new Happening(
                index, stream, name(event), event.on(), Optional.empty(), Optional.empty());
    }

    private static Happening byOfficer(
            long index, String stream, Object event, Instant at, OfficerId by) {
        return new Happening(index, stream, name(event), day(at), Optional.of(at), Optional.of(by));
    }

    private static Happening byClock(long index, String stream, Object event, Instant at) {
        return new Happening(
                index, stream, name(event), day(at), Optional.of(at), Optional.empty());
    }

    /** An event is stored under its record's simple name. */
    private static String name(Object event) {
        return event.getClass().getSimpleName();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, CivilTime.ZONE);
    }
}
