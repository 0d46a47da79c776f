package org.mingcha.query.bulletin;

import java.time.Instant;
import java.util.Optional;
import org.mingcha.command.exposure.ExposureBasis;
import org.mingcha.command.exposure.ExposureEvent.ExposureDrafted;
import org.mingcha.command.exposure.ExposureEvent.ExposureProposed;
import org.mingcha.command.exposure.ExposureId;
import org.mingcha.command.party.Sector;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.seal.Sealed;

/** An exposure before it is published: kept, never shown. */
public record Draft(
        ExposureId exposure,
        ExposureBasis basis,
        UnitName unitName,
        DivisionCode division,
        Optional<Sector> sector,
        Optional<Sealed> title,
        Optional<Sealed> text) {

    static Draft of(ExposureProposed proposed, Optional<Sector> sector) {
        return new Draft(
                proposed.exposure(),
                proposed.basis(),
                proposed.unitName(),
                proposed.division(),
                sector,
                Optional.empty(),
                Optional.empty());
    }

    Draft with(ExposureDrafted drafted) {
        return new Draft(
                exposure,
                basis,
                unitName,
                division,
                sector,
                Optional.of(drafted.title()),
                Optional.of(drafted.text()));
    }

    Exposed published(long index, Instant at) {
        return new Exposed(
                index,
                exposure,
                basis,
                unitName,
                division,
                sector,
                title,
                text,
                at,
                Optional.empty());
    }
}
