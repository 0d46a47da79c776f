package org.mingcha.command.exposure;

/** Whom an exposure is about (曝光对象). */
public enum Addressee {
    /** A unit (生产经营单位), as the source names it. */
    UNIT,
    /** A government or a department of one (鲁安发〔2022〕26号: measures that were not carried out). */
    GOVERNMENT,
    /** A natural person, who is not named (山东省社会信用条例 20). */
    PERSON
}
