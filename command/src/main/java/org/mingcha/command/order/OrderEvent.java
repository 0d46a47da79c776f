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

    /** What followed by a rule from something that was recorded, here or on another stream. */
    sealed interface ByRule extends OrderEvent {

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

    /** 期限已起算: the next thing that is due by law. */
    record OrderStepDue(OrderId order, Instant at, Deadline deadline) implements ByRule {}

    /** 已立案. */
    record PenaltyFiled(OrderId order, OfficerId by, Instant at, List<OfficerId> officers)
            implements ByOfficer {}

    /** 不予处罚已决定: what was filed ends without a penalty. */
    record PenaltyDropped(OrderId order, OfficerId by, Instant at, Sealed reason)
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

    /** 处罚决定书已送达. */
    record PenaltyServed(OrderId order, OfficerId by, Instant at, LocalDate servedOn)
            implements ByOfficer {}

    /** 按日连续处罚已启动 (安全生产法 112), from the day after the order to correct. */
    record DailyFineStarted(OrderId order, OfficerId by, Instant at, Fen perDay, LocalDate from)
            implements ByOfficer {}

    /** 责令停产停业. */
    record SuspensionOrdered(OrderId order, OfficerId by, Instant at, Sealed reason)
            implements ByOfficer {}

    /** 恢复生产经营已申请. */
    record ResumptionApplied(OrderId order, OfficerId by, Instant at, Deadline decideBy)
            implements ByOfficer {}

    /** 同意恢复生产经营, after review on site. */
    record ResumptionConsented(
            OrderId order, OfficerId by, Instant at, List<OfficerId> officers, Sealed account)
            implements ByOfficer {}

    /** 不同意恢复生产经营. */
    record ResumptionRefused(
            OrderId order, OfficerId by, Instant at, List<OfficerId> officers, Sealed account)
            implements ByOfficer {}

    /**
     * 停供已通知.
     *
     * @param rule version of the row that says how long before
     * @param notBefore the first moment at which they may be cut
     */
    record SupplyCutNotified(
            OrderId order,
            OfficerId by,
            Instant at,
            List<Supply> supplies,
            boolean urgent,
            Sealed reason,
            int rule,
            Instant notBefore)
            implements ByOfficer {}

    /** 停供已实施. */
    record SuppliesCut(OrderId order, OfficerId by, Instant at, List<Supply> supplies)
            implements ByOfficer {}

    /** 停供已解除. */
    record SuppliesRestored(OrderId order, OfficerId by, Instant at) implements ByOfficer {}

    /**
     * 已挂牌督办: the lower government has the duty.
     *
     * @param lister the division that listed
     * @param responsible the lower one whose government has the cure carried out
     */
    record SupervisionListed(
            OrderId order,
            OfficerId by,
            Instant at,
            DivisionCode lister,
            DivisionCode responsible,
            Deadline cureBy,
            Deadline fileBy,
            Deadline publishBy)
            implements ByOfficer {}

    /** 挂牌已备案. */
    record ListingFiled(OrderId order, OfficerId by, Instant at) implements ByOfficer {}

    /** 挂牌已公告. */
    record ListingPublished(OrderId order, OfficerId by, Instant at) implements ByOfficer {}

    /** 已催办. */
    record SupervisionUrged(OrderId order, OfficerId by, Instant at, Sealed text)
            implements ByOfficer {}

    /** 已约谈. */
    record InterviewHeld(OrderId order, OfficerId by, Instant at, Sealed account)
            implements ByOfficer {}

    /** 已摘牌: the hazard is closed out. */
    record SupervisionDelisted(OrderId order, OfficerId by, Instant at, Deadline publishBy)
            implements ByOfficer {}

    /** 摘牌已公告. */
    record DelistingPublished(OrderId order, OfficerId by, Instant at) implements ByOfficer {}

    /** 已提议挂牌督办: the cure of its hazard, due on {@code cureBy}, is overdue. */
    record ListingProposed(OrderId order, Instant at, LocalDate cureBy) implements ByRule {}

    /**
     * 已提请关闭 (安全生产法 113).
     *
     * @param inHalfYear penalties of the unit that stand, within 180 days
     * @param inYear the same within a year
     */
    record ClosureProposed(OrderId order, OfficerId by, Instant at, int inHalfYear, int inYear)
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
