package org.mingcha.command.law.reward;

import java.util.Locale;

/** What a tip-off was about, as rules divide it (奖励情形). */
public enum Matter {
    /** A situation of the published list (奖励标准所列情形). */
    LISTED_SITUATION,
    /** A general hazard (一般事故隐患). */
    GENERAL_HAZARD,
    /** A major hazard (重大事故隐患). */
    MAJOR_HAZARD,
    /** An illegal operation or violation (违法生产经营行为). */
    ILLEGAL_OPERATION,
    /** A hazard or violation of any kind, where a rule does not tell them apart. */
    HAZARD_OR_VIOLATION,
    /** An accident concealed or misreported (瞒报谎报事故). */
    CONCEALED_ACCIDENT;

    /** As rule files name it: {@code general_hazard}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
