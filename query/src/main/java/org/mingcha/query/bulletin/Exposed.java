package org.mingcha.query.bulletin;

import java.time.Instant;
import java.util.Optional;
import org.mingcha.command.exposure.ExposureBasis;
import org.mingcha.command.exposure.ExposureEvent.ExposureWithdrawn;
import org.mingcha.command.exposure.ExposureId;
import org.mingcha.command.party.Sector;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.seal.Sealed;

/**
 * A case that was exposed. Once withdrawn its text is gone from here and the reason stands in its
 * place.
 *
 * @param index ledger index of the publication
 */
public record Exposed(
        long index,
        ExposureId exposure,
        ExposureBasis basis,
        UnitName unitName,
        DivisionCode division,
        Optional<Sector> sector,
        Optional<Sealed> title,
        Optional<Sealed> text,
        Instant publishedAt,
        Optional<Withdrawal> withdrawal) {

    /** Why and when it was taken back. */
    public record Withdrawal(Instant at, Sealed reason) {}

    Exposed withdrawn(ExposureWithdrawn withdrawn) {
        return new Exposed(
                index,
                exposure,
                basis,
                unitName,
                division,
                sector,
                Optional.empty(),
                Optional.empty(),
                publishedAt,
                Optional.of(new Withdrawal(withdrawn.at(), withdrawn.reason())));
    }
}
