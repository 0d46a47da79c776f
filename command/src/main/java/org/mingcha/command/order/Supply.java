package org.mingcha.command.order;

/** What may be cut to make a unit obey (安全生产法 70). */
public enum Supply {
    POWER,
    /** 民用爆炸物品. */
    EXPLOSIVES
}
