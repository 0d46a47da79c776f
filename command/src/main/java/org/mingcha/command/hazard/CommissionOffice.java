package org.mingcha.command.hazard;

/** The office of the work-safety commission (安委办) to which a major hazard is directly reported. */
public enum CommissionOffice {
    COUNTY,
    CITY,
    PROVINCE
}
