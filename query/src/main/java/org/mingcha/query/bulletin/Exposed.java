package org.mingcha.query.bulletin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingcha.command.exposure.Addressee;
import org.mingcha.command.exposure.ExposureBasis;
import org.mingcha.command.exposure.ExposureEvent.ExposureCorrected;
import org.mingcha.command.exposure.ExposureEvent.ExposureReleased;
import org.mingcha.command.exposure.ExposureEvent.ExposureWithdrawn;
import org.mingcha.command.exposure.ExposureId;
import org.mingcha.command.exposure.Medium;
import org.mingcha.command.exposure.PublicationKind;
import org.mingcha.command.party.Sector;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.redaction.Snapshot;
import org.mingcha.command.seal.Sealed;

/**
 * A case that was exposed. Once withdrawn its text is gone from here and the reason stands in its
 * place; once expired nothing of it is shown; a text before a correction is gone.
 *
 * @param index ledger index of the publication
 * @param unitName of whom it is about; absent for a person, who is not named
 * @param addressee the unit, if nothing was said
 * @param correctedAt when it was last corrected
 */
public record Exposed(
        long index,
        ExposureId exposure,
        ExposureBasis basis,
        Optional<UnitName> unitName,
        DivisionCode division,
        Optional<Sector> sector,
        Optional<Sealed> title,
        Optional<Sealed> text,
        Instant publishedAt,
        Optional<Withdrawal> withdrawal,
        Optional<Addressee> addressee,
        Optional<PublicationKind> kind,
        Optional<Release> release,
        Optional<Instant> correctedAt,
        Optional<Instant> expiredAt) {

    /** Why and when it was taken back. */
    public record Withdrawal(Instant at, Sealed reason) {}

    /** Where it was made public, what the text was, and how long it is shown. */
    public record Release(Optional<Medium> medium, Snapshot snapshot, LocalDate showUntil) {}

    public boolean shown() {
        return expiredAt.isEmpty();
    }

    /** When what is shown last changed. */
    public Instant updatedAt() {
        return Stream.of(correctedAt, withdrawal.map(Withdrawal::at))
                .flatMap(Optional::stream)
                .max(Instant::compareTo)
                .orElse(publishedAt);
    }

    Exposed released(ExposureReleased released) {
        var release =
                new Release(released.medium(), released.snapshot(), released.showUntil().dueOn());
        return correctedAt.isPresent() ? this : now(title, text, Optional.of(release));
    }

    /** What was corrected, withdrawn or expired since is not brought back by an earlier event. */
    Exposed corrected(ExposureCorrected corrected) {
        if (!standing() || correctedAt.filter(corrected.at()::isBefore).isPresent()) {
            return this;
        }
        var release =
                this.release.map(r -> new Release(r.medium(), corrected.snapshot(), r.showUntil()));
        return now(title, Optional.of(corrected.text()), release)
                .since(withdrawal, Optional.of(corrected.at()), expiredAt);
    }

    Exposed withdrawn(ExposureWithdrawn withdrawn) {
        var withdrawal = new Withdrawal(withdrawn.at(), withdrawn.reason());
        return now(Optional.empty(), Optional.empty(), release)
                .since(Optional.of(withdrawal), correctedAt, expiredAt);
    }

    Exposed expired(Instant at) {
        return now(Optional.empty(), Optional.empty(), release)
                .since(withdrawal, correctedAt, Optional.of(at));
    }

    private boolean standing() {
        return withdrawal.isEmpty() && expiredAt.isEmpty();
    }

    private Exposed now(Optional<Sealed> title, Optional<Sealed> text, Optional<Release> release) {
        return new Exposed(
                index,
                exposure,
                basis,
                unitName,
                division,
                sector,
                title,
                text,
                publishedAt,
                withdrawal,
                addressee,
                kind,
                release,
                correctedAt,
                expiredAt);
    }

    private Exposed since(
            Optional<Withdrawal> withdrawal,
            Optional<Instant> correctedAt,
            Optional<Instant> expiredAt) {
        return new Exposed(
                index,
                exposure,
                basis,
                unitName,
                division,
                sector,
                title,
                text,
                publishedAt,
                withdrawal,
                addressee,
                kind,
                release,
                correctedAt,
                expiredAt);
    }
}
