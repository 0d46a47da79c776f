package org.mingcha.command.hazard;

/** The two levels of a hazard, decided by the sector's judgement standard (判定标准). */
public enum HazardLevel {
    /** 一般事故隐患: small harm and effort. */
    GENERAL,
    /** 重大事故隐患: needs a full or partial stop and time to cure, or outside factors. */
    MAJOR
}
