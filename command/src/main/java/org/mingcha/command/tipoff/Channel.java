package org.mingcha.command.tipoff;

/** The way by which a tip-off arrived (举报渠道), coarse on purpose. */
public enum Channel {
    WEB,
    PHONE,
    LETTER,
    VISIT,
    OTHER_DEPARTMENT
}
