package org.mingcha.command.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.mingcha.command.table.Table;

/**
 * The province, its cities, counties and function zones from {@code divisions.csv}, retired ones
 * included.
 */
public final class ShandongDivisions implements Divisions {

    private final int version;
    private final SortedMap<DivisionCode, Division> divisions;

    ShandongDivisions(Table table) {
        this.version = table.version();
        this.divisions = DivisionData.read(table);
    }

    /** The list that this version of the program ships. */
    public static ShandongDivisions shipped() {
        return new ShandongDivisions(
                Table.shipped(ShandongDivisions.class, "divisions.csv", DivisionData.COLUMNS));
    }

    /** Version of the list. */
    public int version() {
        return version;
    }

    @Override
    public Optional<Division> find(DivisionCode code) {
        return Optional.ofNullable(divisions.get(code));
    }

    @Override
    public List<Division> below(DivisionCode parent, LocalDate day) {
        return on(day).stream()
                .filter(division -> division.parent().filter(parent::equals).isPresent())
                .toList();
    }

    @Override
    public List<Division> on(LocalDate day) {
        return divisions.values().stream().filter(division -> division.existsOn(day)).toList();
    }

    @Override
    public List<Division> retiredBefore(LocalDate day) {
        return divisions.values().stream().filter(division -> !division.existsOn(day)).toList();
    }
}
