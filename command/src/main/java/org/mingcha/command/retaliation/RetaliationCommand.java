package org.mingcha.command.retaliation;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficialAct;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.seal.Letter;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.TipId;

/** Everything one may ask of a case of retaliation. */
public sealed interface RetaliationCommand {

    RetaliationId retaliation();

    /** Asked by an official. */
    sealed interface ByOfficer extends RetaliationCommand, OfficialAct {}

    /**
     * Follows from what was recorded elsewhere, or from the clock; asked again, it does nothing.
     */
    sealed interface Internal extends RetaliationCommand {}

    record DecideRetaliation(
            @TargetAggregateIdentifier RetaliationId retaliation,
            boolean confirmed,
            Letter account,
            Officer by)
            implements ByOfficer {}

    record RecordRetaliationMeasure(
            @TargetAggregateIdentifier RetaliationId retaliation, Sealed measure, Officer by)
            implements ByOfficer {}

    record HandOverRetaliation(
            @TargetAggregateIdentifier RetaliationId retaliation,
            DivisionCode toDivision,
            Sealed reason,
            Officer by)
            implements ByOfficer {}

    /**
     * A reporter says so, and no case of the tip-off waits.
     *
     * @param number sequence number of the report in the tip-off's stream
     */
    record OpenRetaliation(
            @TargetAggregateIdentifier RetaliationId retaliation,
            LocalDate on,
            TipId tip,
            long number,
            UnitName unitName,
            DivisionCode division,
            Deadline decideBy)
            implements Internal {}

    /**
     * The reporter says so again; once the case is decided, it does nothing.
     *
     * @param number sequence number of the report in the tip-off's stream
     */
    record RepeatRetaliation(
            @TargetAggregateIdentifier RetaliationId retaliation, LocalDate on, long number)
            implements Internal {}

    /** Record every date that passed by now, and every one that a new calendar moves. */
    record CatchUpRetaliation(@TargetAggregateIdentifier RetaliationId retaliation)
            implements Internal {}
}
