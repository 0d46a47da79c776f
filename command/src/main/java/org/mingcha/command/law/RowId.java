package org.mingcha.command.law;

/** A row of the deadline registry; the rows themselves are data ({@code deadlines.csv}). */
public enum RowId {
    /** Accept or refuse a tip-off. */
    T1,
    /** Transfer it to the competent body. */
    T2,
    /** Conclude its verification. */
    T3,
    /** Extend that, once. */
    T4,
    /** Feed the result back. */
    T5,
    /** The reporter objects to the result. */
    T6,
    /** Check it again. */
    T7,
    /** Take measures on an urgent tip-off. */
    T8,
    /** Bring a tip-off that involves a death before the government. */
    T9,
    /** Notify the award. */
    R1,
    /** Claim it, or it lapses. */
    R2,
    /** Pay it. */
    R3,
    /** Report a major hazard directly. */
    H1,
    /** Remove a general hazard, or order it in writing. */
    H2,
    /** Enter a hazard in the register. */
    H3,
    /** Re-inspect an order. */
    O1,
    /** Accept a cure, or a resumption, on site. */
    O2,
    /** The same in coal mines. */
    O2_COAL,
    /** Ask for an extension of a listed cure so long before its date. */
    O3_ASK,
    /** Decide on it. */
    O3_DECIDE,
    /** Cure a listed hazard. */
    O4,
    /** File the listing. */
    O5_FILE,
    /** Publish the listing. */
    O5_LIST,
    /** Publish the delisting. */
    O5_DELIST,
    /** Give notice before supplies are cut. */
    O6,
    /** A daily fine may start. */
    O7,
    /** Expose a penalty. */
    E1,
    /** Withdraw an exposure whose penalty no longer stands. */
    E2,
    /** Decide an objection by one's own data. */
    E3_OWN,
    /** The same with the help of others. */
    E3_OTHERS,
    /** A third party gives its opinion before release. */
    E4,
    /** Take an exposure down. */
    E5,
    /** Take an entry of the dishonesty list down. */
    E5_DISHONESTY,
    /** Decide a penalty that was filed. */
    P1_DECIDE,
    /** Serve it. */
    P1_SERVE,
    /** The party asks for a hearing. */
    P1_HEARING,
    /** The unit reports an accident. */
    A1,
    /** City and county report it to the province's work-safety office. */
    A2,
    /** The same in writing, from a larger accident on. */
    A2_WRITTEN,
    /** Each level reports to the next. */
    A3,
    /** Report changes in the number of casualties. */
    A4,
    /** The same for road accidents and fires. */
    A4_ROAD_FIRE,
    /** Report on the investigation. */
    A5_REPORT,
    /** Approve that report. */
    A5_APPROVE,
    /** The same for an extraordinary accident. */
    A5_APPROVE_EXTRAORDINARY,
    /** File the year's dangerous work. */
    W1,
    /** Rectify, by the date of the order. */
    RECTIFICATION,
    /** Cure, by the date of the plan. */
    CURE,
    /** Ask after an open hazard of which nothing else is due (跟踪调度). */
    TRACKING,
    /** Decide what was said of retaliation against a reporter. */
    RETALIATION
}
