package org.mingcha.command.reward;

/** Why a reporter is not rewarded (不符合奖励条件的情形, 安监总财〔2018〕19号). */
public enum Denial {
    /** Has duties of safety management, supervision or inspection there (负有安全管理职责). */
    DUTY_HOLDER,
    /** Is a near relative of one who has (近亲属). */
    NEAR_RELATIVE,
    /** Was put up to it by one who has (授意他人). */
    PUT_UP,
    /** Unit and regulator had found the matter, and were handling it by law (已发现并依法处理). */
    KNOWN_AND_HANDLED,
    /** Served the unit as a third party or a hired expert (第三方服务机构、受聘专家). */
    THIRD_PARTY_EXPERT,
    /** The tip-off was incomplete or could not be checked (无法核查). */
    UNCHECKABLE,
    /** The same person was paid for the same matter elsewhere (已在他处领取). */
    PAID_ELSEWHERE
}
