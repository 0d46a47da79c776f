package org.mingcha.command.exposure;

import java.time.Instant;
import java.util.Optional;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
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
            implements ExposureEvent {}
}
