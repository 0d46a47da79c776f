package org.mingcha.command.exposure;

/**
 * Why a case may be exposed (公开曝光的依据), each held against the stream that is named as its source.
 */
public enum ExposureBasis {
    /** A penalty decided on the order (安全生产法 78): within 7 working days. */
    PENALTY,
    /** An order whose due day ended unmet. */
    OVERDUE_ORDER,
    /** A hazard graded major. */
    MAJOR_HAZARD,
    /** A hazard found by patrol (鲁安发〔2022〕26号). */
    PATROL_FINDING,
    /** 严重失信主体名单, upon a penalty decided on the order (应急管理部令第11号): shown for three years. */
    DISHONESTY_LIST;

    /** Whether it falls away when the penalty is revoked. */
    public boolean restsOnPenalty() {
        return this == PENALTY || this == DISHONESTY_LIST;
    }
}
