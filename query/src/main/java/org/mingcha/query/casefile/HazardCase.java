package org.mingcha.query.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.exposure.ExposureId;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.hazard.HazardLevel;
import org.mingcha.command.hazard.HazardSource;
import org.mingcha.command.hazard.HazardState;
import org.mingcha.command.order.OrderId;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.place.Place;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.TipId;

/**
 * A hazard as officers see it; {@code dueOn} is the date that runs now, of the plan or of
 * acceptance.
 */
public record HazardCase(
        HazardId hazard,
        HazardState state,
        Optional<HazardLevel> level,
        Optional<TipId> tip,
        HazardSource source,
        UnitName unitName,
        DivisionCode division,
        Place place,
        Sealed description,
        Optional<LocalDate> dueOn,
        List<OrderId> orders,
        List<ExposureId> exposures,
        List<Entry> course) {}
