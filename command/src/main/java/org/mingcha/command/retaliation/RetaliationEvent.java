package org.mingcha.command.retaliation;

import java.time.Instant;
import java.time.LocalDate;
import org.mingcha.command.FromReporter;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.seal.Letter;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.TipId;

/**
 * Everything that can have happened to a case of retaliation. What the reporter says of it stays on
 * the tip-off, and every text here is closed under the tip-off's key. Names and shapes are stored
 * for ever.
 */
public sealed interface RetaliationEvent {

    RetaliationId retaliation();

    /** What follows from what a reporter said: dated as that is, never timed. */
    sealed interface OnReport extends RetaliationEvent, FromReporter {}

    /** What an official did. */
    sealed interface ByOfficer extends RetaliationEvent {

        OfficerId by();

        Instant at();
    }

    /**
     * 打击报复已立案 (安全生产法 54).
     *
     * @param number sequence number of the report in the tip-off's stream
     * @param division that had the tip-off in hand
     */
    record RetaliationOpened(
            RetaliationId retaliation,
            LocalDate on,
            TipId tip,
            long number,
            UnitName unitName,
            DivisionCode division,
            Deadline decideBy)
            implements OnReport {}

    /**
     * 打击报复再次报告: the same matter by the same date.
     *
     * @param number sequence number of the report in the tip-off's stream
     */
    record RetaliationRepeated(RetaliationId retaliation, LocalDate on, long number)
            implements OnReport {}

    /**
     * 打击报复已认定.
     *
     * @param number sequence number, in the tip-off's stream, of the last report it decides on
     */
    record RetaliationDecided(
            RetaliationId retaliation,
            OfficerId by,
            Instant at,
            TipId tip,
            long number,
            boolean confirmed,
            Letter account)
            implements ByOfficer {}

    /** 打击报复已处理: what was done about the unit. */
    record RetaliationMeasureTaken(
            RetaliationId retaliation, OfficerId by, Instant at, Sealed measure)
            implements ByOfficer {}

    /** 打击报复已移交. */
    record RetaliationHandedOver(
            RetaliationId retaliation,
            OfficerId by,
            Instant at,
            DivisionCode from,
            DivisionCode toDivision,
            Sealed reason)
            implements ByOfficer {}
}
