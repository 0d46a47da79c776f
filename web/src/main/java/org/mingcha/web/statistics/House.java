package org.mingcha.web.statistics;

import java.util.List;
import java.util.Optional;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.web.area.Areas;
import org.mingcha.web.area.Areas.City;
import org.mingcha.web.page.Words;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.statistics.Figures.Filter;
import org.springframework.stereotype.Component;

/**
 * Of which divisions an official is told the figures: their own and those below, an auditor of all.
 */
@Component
class House {

    private final Areas areas;

    House(Areas areas) {
        this.areas = areas;
    }

    DivisionCode widest(Officer officer) {
        return officer.roles().contains(Role.AUDITOR) ? areas.province() : officer.division();
    }

    /** The cities, or the part of one, to choose from. */
    List<City> cities(Officer officer, Words words) {
        var widest = widest(officer);
        return areas.cities(words).stream()
                .filter(city -> widest.covers(new DivisionCode(city.whole().value())))
                .toList();
    }

    /**
     * @throws InvalidFields if a division is asked for that is not the officer's
     */
    Filter narrowed(Filter asked, Officer officer) {
        var widest = widest(officer);
        var division = asked.division().orElse(widest);
        if (!widest.covers(division)) {
            throw new InvalidFields("division", "division-unknown");
        }
        return new Filter(Optional.of(division), asked.from(), asked.to());
    }
}
