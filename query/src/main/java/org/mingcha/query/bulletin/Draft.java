package org.mingcha.query.bulletin;

import java.time.Instant;
import java.util.Optional;
import org.mingcha.command.exposure.Addressee;
import org.mingcha.command.exposure.ExposureBasis;
import org.mingcha.command.exposure.ExposureEvent.AddresseeNamed;
import org.mingcha.command.exposure.ExposureEvent.ExposureDrafted;
import org.mingcha.command.exposure.ExposureEvent.ExposureProposed;
import org.mingcha.command.exposure.ExposureEvent.PublicationKindChosen;
import org.mingcha.command.exposure.ExposureId;
import org.mingcha.command.exposure.PublicationKind;
import org.mingcha.command.party.Sector;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.seal.Sealed;

/**
 * An exposure before it is published: kept, never shown.
 *
 * @param unitName of whom it is about; absent for a person, who is not named
 * @param addressee the unit, if nothing was said
 */
public record Draft(
        ExposureId exposure,
        ExposureBasis basis,
        Optional<UnitName> unitName,
        DivisionCode division,
        Optional<Sector> sector,
        Optional<Sealed> title,
        Optional<Sealed> text,
        Optional<Addressee> addressee,
        Optional<PublicationKind> kind) {

    static Draft of(ExposureProposed proposed, Optional<Sector> sector) {
        return new Draft(
                proposed.exposure(),
                proposed.basis(),
                Optional.of(proposed.unitName()),
                proposed.division(),
                sector,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Draft with(AddresseeNamed named) {
        return new Draft(
                exposure,
                basis,
                named.name(),
                division,
                sector,
                title,
                text,
                Optional.of(named.addressee()),
                kind);
    }

    Draft with(ExposureDrafted drafted) {
        return new Draft(
                exposure,
                basis,
                unitName,
                division,
                sector,
                Optional.of(drafted.title()),
                Optional.of(drafted.text()),
                addressee,
                kind);
    }

    Draft with(PublicationKindChosen chosen) {
        return new Draft(
                exposure,
                basis,
                unitName,
                division,
                sector,
                title,
                text,
                addressee,
                Optional.of(chosen.kind()));
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
                Optional.empty(),
                addressee,
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
