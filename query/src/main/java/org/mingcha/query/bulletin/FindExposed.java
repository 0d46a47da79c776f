package org.mingcha.query.bulletin;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.mingcha.command.exposure.ExposureBasis;
import org.mingcha.command.party.Sector;
import org.mingcha.command.place.DivisionCode;

/**
 * A page of exposed cases, newest first, withdrawn ones included and expired ones not; answered by
 * a list. Pages count from 0; size 1 to 100.
 *
 * @param unit what the unit's name has in it, whatever the case, the width or the spaces
 */
public record FindExposed(
        Optional<DivisionCode> within,
        Optional<Sector> sector,
        Optional<ExposureBasis> basis,
        Optional<String> unit,
        int page,
        int size) {

    /** Whether it is more than a division and a sector that is asked for. */
    public boolean isNarrow() {
        return basis.isPresent() || unit.isPresent();
    }

    /** Whether that case is asked for, on whatever page. */
    public boolean asksFor(Exposed one) {
        return one.shown()
                && within.filter(division -> !division.covers(one.division())).isEmpty()
                && sector.filter(s -> !one.sector().equals(Optional.of(s))).isEmpty()
                && basis.filter(b -> b != one.basis()).isEmpty()
                && unit.filter(words -> !isNamed(one, words)).isEmpty();
    }

    private static boolean isNamed(Exposed one, String words) {
        return one.unitName()
                .filter(name -> plain(name.value()).contains(plain(words)))
                .isPresent();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
    }
}
