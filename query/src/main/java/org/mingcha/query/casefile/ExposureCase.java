package org.mingcha.query.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.exposure.ExposureBasis;
import org.mingcha.command.exposure.ExposureId;
import org.mingcha.command.exposure.ExposureSource;
import org.mingcha.command.exposure.ExposureState;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.seal.Sealed;

/** An exposure decision as officers see it; title and text are those of the latest draft. */
public record ExposureCase(
        ExposureId exposure,
        ExposureState state,
        ExposureBasis basis,
        ExposureSource source,
        UnitName unitName,
        DivisionCode division,
        Optional<Sealed> title,
        Optional<Sealed> text,
        Optional<LocalDate> dueOn,
        List<Entry> course) {}
