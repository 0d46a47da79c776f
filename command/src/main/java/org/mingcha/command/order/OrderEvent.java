package org.mingcha.command.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mingcha.command.Citation;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.money.Fen;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.seal.Sealed;

/**
 * Everything that can have happened to a rectification order. Names and shapes are stored for ever.
 */
public sealed interface OrderEvent {

    OrderId order();

    /** What an official did, or entered for the unit, and when. */
    sealed interface ByOfficer extends OrderEvent {

        OfficerId by();

        Instant at();
    }

    /**
     * A date of the order passed unmet; {@code at} is the moment it passed, whenever that was
     * noticed.
     */
    sealed interface Overdue extends OrderEvent {

        LocalDate dueOn();

        Instant at();
    }

    /** 责令限期整改已下达; unit and division are the hazard's. */
    record OrderIssued(
            OrderId order,
            OfficerId by,
            Instant at,
            HazardId hazard,
            UnitName unitName,
            DivisionCode division,
            List<Sealed> matters,
            Citation legalBasis,
            LocalDate dueOn)
            implements ByOfficer {}

    /** 已送达. */
    record OrderServed(OrderId order, OfficerId by, Instant at, LocalDate servedOn)
            implements ByOfficer {}

    /** 延期已申请. */
    record ExtensionRequested(
            OrderId order, OfficerId by, Instant at, LocalDate until, Sealed reason)
            implements ByOfficer {}

    /** 同意延期: the order is due on {@code until}. */
    record ExtensionGranted(OrderId order, OfficerId by, Instant at, LocalDate until, Sealed reason)
            implements ByOfficer {}

    /** 不同意延期. */
    record ExtensionDenied(OrderId order, OfficerId by, Instant at, Sealed reason)
            implements ByOfficer {}

    /** 整改完成已报告. */
    record RectificationReported(
            OrderId order, OfficerId by, Instant at, Sealed account, Deadline reInspectBy)
            implements ByOfficer {}

    /** 复查合格. */
    record OrderSatisfied(
            OrderId order, OfficerId by, Instant at, List<OfficerId> officers, Sealed account)
            implements ByOfficer {}

    /** 复查不合格. */
    record OrderUnsatisfied(
            OrderId order, OfficerId by, Instant at, List<OfficerId> officers, Sealed account)
            implements ByOfficer {}

    /** 已处罚: exposure is due (安全生产法 78). */
    record PenaltyDecided(
            OrderId order,
            OfficerId by,
            Instant at,
            Fen fine,
            LocalDate decidedOn,
            Deadline exposeBy)
            implements ByOfficer {}

    /**
     * 处罚已撤销, by reconsideration, a court or the regulator itself: no longer exposed (行政处罚法 48).
     *
     * @param fine of the penalty that was revoked, the latest that stood
     * @param decidedOn of the same
     */
    record PenaltyRevoked(
            OrderId order, OfficerId by, Instant at, Fen fine, LocalDate decidedOn, Sealed reason)
            implements ByOfficer {}

    /** 指令已闭环. */
    record OrderClosed(OrderId order, OfficerId by, Instant at) implements ByOfficer {}

    /** 整改逾期: the due day ended, so re-inspection is due. */
    record RectificationOverdue(OrderId order, LocalDate dueOn, Instant at, Deadline reInspectBy)
            implements Overdue {}

    /** 复查逾期. */
    record ReInspectionOverdue(OrderId order, LocalDate dueOn, Instant at, Deadline deadline)
            implements Overdue {}
}
