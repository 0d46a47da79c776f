package org.mingcha.command.party;

/** What an official is trusted with. One person may hold several. */
public enum Role {
    /** Receives tip-offs and decides whether they are accepted (接办). */
    INTAKE,
    /** Verifies, inspects and follows up (核查与执法人员). */
    OFFICER,
    /** The responsible head, who signs (负责人). */
    HEAD,
    /** Reviews legality (法制审核). */
    LEGAL,
    /** Pays rewards (财务). */
    FINANCE,
    /** Guards identities; two open one (保管人). */
    CUSTODIAN,
    /** Supervises lower governments (督办). */
    SUPERVISOR,
    /** Reads the whole history and changes nothing (审计). */
    AUDITOR,
    /** Runs the installation and sees no case (管理员). */
    ADMIN
}
