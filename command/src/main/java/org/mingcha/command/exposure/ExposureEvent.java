package org.mingcha.command.exposure;

import java.time.Instant;
import java.util.Optional;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.redaction.Snapshot;
import org.mingcha.command.seal.Sealed;

/**
 * Everything that can have happened to an exposure decision. Names and shapes are stored for ever.
 */
public sealed interface ExposureEvent {

    ExposureId exposure();

    /** What an official did, and when. */
    sealed interface ByOfficer extends ExposureEvent {

        OfficerId by();

        Instant at();
    }

    /**
     * What nobody did: a date passed, or the basis fell away; {@code at} is that moment, whenever
     * it was noticed.
     */
    sealed interface OfItself extends ExposureEvent {

        Instant at();
    }

    /** 曝光已提议; {@code publishBy} where the law sets a date. */
    record ExposureProposed(
            ExposureId exposure,
            OfficerId by,
            Instant at,
            ExposureBasis basis,
            ExposureSource source,
            UnitName unitName,
            DivisionCode division,
            Optional<Deadline> publishBy)
            implements ByOfficer {}

    /** 曝光稿已拟定. */
    record ExposureDrafted(ExposureId exposure, OfficerId by, Instant at, Sealed title, Sealed text)
            implements ByOfficer {}

    /**
     * 脱敏审查, by a second person: nothing that points to the reporter, no private person, no trade
     * secret.
     */
    record RedactionChecked(
            ExposureId exposure, OfficerId by, Instant at, boolean passed, Optional<Sealed> reason)
            implements ByOfficer {}

    /** 法制审核. */
    record LegalReviewed(
            ExposureId exposure, OfficerId by, Instant at, boolean passed, Optional<Sealed> reason)
            implements ByOfficer {}

    /** 已批准. */
    record ExposureApproved(ExposureId exposure, OfficerId by, Instant at) implements ByOfficer {}

    /** 不批准. */
    record ExposureRejected(ExposureId exposure, OfficerId by, Instant at, Sealed reason)
            implements ByOfficer {}

    /** 已公开曝光. */
    record ExposurePublished(ExposureId exposure, OfficerId by, Instant at) implements ByOfficer {}

    /** 已撤回并说明理由: the reason is shown in its place. */
    record ExposureWithdrawn(ExposureId exposure, OfficerId by, Instant at, Sealed reason)
            implements ByOfficer {}

    /** 曝光逾期; {@code at} is the moment the deadline passed, whenever that was noticed. */
    record PublicationOverdue(ExposureId exposure, Deadline deadline, Instant at)
            implements OfItself {}

    /** 曝光对象已确定, where it is not the unit that the source names. A person has no name here. */
    record AddresseeNamed(
            ExposureId exposure,
            OfficerId by,
            Instant at,
            Addressee addressee,
            Optional<UnitName> name)
            implements ByOfficer {}

    /** 机器脱敏比对已通过, at the check by the second person; {@code version} of the check. */
    record RedactionScreened(ExposureId exposure, OfficerId by, Instant at, int version)
            implements ByOfficer {}

    /** 公开方式已选定, by the review of legality. */
    record PublicationKindChosen(
            ExposureId exposure, OfficerId by, Instant at, PublicationKind kind)
            implements ByOfficer {}

    /** 已征求第三方意见 (政府信息公开条例 32): nothing is approved before the answer or its date. */
    record PartyConsulted(ExposureId exposure, OfficerId by, Instant at, Deadline answerBy)
            implements ByOfficer {}

    /** 当事方意见已听取, where privacy or secrets are touched. */
    record PartyHeard(ExposureId exposure, OfficerId by, Instant at, Sealed account)
            implements ByOfficer {}

    /** 征求意见期满未答复: it goes on without. */
    record PartySilent(ExposureId exposure, Deadline deadline, Instant at) implements OfItself {}

    /**
     * What was made public, beside {@link ExposurePublished}.
     *
     * @param medium where, besides the page of this program
     * @param screening version of the check by machine that the text passed
     * @param showUntil 公示期限, the last day on which it is shown
     */
    record ExposureReleased(
            ExposureId exposure,
            OfficerId by,
            Instant at,
            Optional<Medium> medium,
            Snapshot snapshot,
            int screening,
            Deadline showUntil)
            implements ByOfficer {}

    /** 提议因依据失效而终止: the penalty no longer stands, and nothing had been made public. */
    record ProposalVoided(ExposureId exposure, Instant at) implements OfItself {}

    /** 应予撤回 (行政处罚法 48): the penalty no longer stands. */
    record WithdrawalDemanded(ExposureId exposure, Instant at, Deadline withdrawBy)
            implements OfItself {}

    /** 更正稿已拟定: another person decides on it. */
    record CorrectionDrafted(
            ExposureId exposure,
            OfficerId by,
            Instant at,
            Sealed text,
            Sealed reason,
            Snapshot snapshot,
            int screening)
            implements ByOfficer {}

    /** 已更正: the text before it stays in the ledger and is no longer shown. */
    record ExposureCorrected(
            ExposureId exposure,
            OfficerId by,
            Instant at,
            Sealed text,
            Snapshot snapshot,
            int screening)
            implements ByOfficer {}

    /**
     * 异议已提出, entered for the exposed (山东省社会信用条例 39).
     *
     * @param byWhom who objects
     */
    record ExposureObjected(
            ExposureId exposure,
            OfficerId by,
            Instant at,
            Sealed account,
            Sealed byWhom,
            Deadline decideBy)
            implements ByOfficer {}

    /** 异议已处理; one that is upheld is met by a correction or a withdrawal only. */
    record ObjectionDecided(
            ExposureId exposure, OfficerId by, Instant at, boolean upheld, Sealed reason)
            implements ByOfficer {}

    /** 公示期满已下架. */
    record ExposureExpired(ExposureId exposure, Deadline deadline, Instant at)
            implements OfItself {}

    /** 曝光后整改已跟踪 (鲁安发〔2022〕26号). */
    record RectificationFollowedUp(ExposureId exposure, OfficerId by, Instant at, Sealed account)
            implements ByOfficer {}
}
