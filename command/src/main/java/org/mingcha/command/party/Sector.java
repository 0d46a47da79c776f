package org.mingcha.command.party;

/**
 * The sector (行业领域) of a unit, which decides the competent regulator. The first group is handled by
 * emergency management (工矿商贸); for the second other regulators are competent (national reporting
 * system, notice to reporters).
 */
public enum Sector {
    COAL_MINE,
    NON_COAL_MINE,
    CHEMICAL,
    PHARMACEUTICAL,
    DANGEROUS_CHEMICALS,
    FIREWORKS,
    OIL_EXTRACTION,
    METALLURGY,
    NON_FERROUS,
    BUILDING_MATERIALS,
    MACHINERY,
    LIGHT_INDUSTRY,
    TEXTILE,
    TOBACCO,
    COMMERCE,

    ROAD_TRANSPORT,
    CONSTRUCTION,
    CITY_GAS,
    SHIPPING,
    FISHING,
    AVIATION,
    RAIL,
    CIVIL_EXPLOSIVES,
    POWER,
    POLLUTION,
    OTHER;

    /** Whether emergency management itself is competent. */
    public boolean handledHere() {
        return compareTo(COMMERCE) <= 0;
    }
}
