package org.mingcha.command.hazard;

/** Where a hazard came from: a tip-off, the four must-check channels (鲁安发〔2022〕26号), or others. */
public enum HazardSource {
    TIP_OFF,
    /** 执法检查. */
    ENFORCEMENT_INSPECTION,
    /** 督导检查. */
    SUPERVISION_INSPECTION,
    /** 巡查. */
    PATROL,
    /** 事故调查. */
    ACCIDENT_INVESTIGATION,
    /** 单位自查自报. */
    SELF_REPORT,
    /** 安全诊断. */
    SAFETY_DIAGNOSIS,
    OTHER
}
