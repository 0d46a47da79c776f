package org.mingcha.query.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.Citation;
import org.mingcha.command.exposure.ExposureId;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.order.Fen;
import org.mingcha.command.order.OrderId;
import org.mingcha.command.order.OrderState;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.seal.Sealed;

/**
 * A rectification order as officers see it.
 *
 * @param rectifyBy its due date, with extensions granted
 * @param dueOn the date that runs now, of rectification or of re-inspection
 */
public record OrderCase(
        OrderId order,
        OrderState state,
        HazardId hazard,
        UnitName unitName,
        DivisionCode division,
        List<Sealed> matters,
        Citation legalBasis,
        LocalDate rectifyBy,
        Optional<LocalDate> dueOn,
        List<Fen> fines,
        List<ExposureId> exposures,
        List<Entry> course) {}
