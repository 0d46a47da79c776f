package org.mingcha.command.unit;

/** Why a unit is a key object of inspection, more often visited (山东省安全生产条例 43). */
public enum KeyInspection {
    VERIFIED_TIP,
    /** Two at least within a year. */
    PENALTIES
}
