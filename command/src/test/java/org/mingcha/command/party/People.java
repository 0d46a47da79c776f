package org.mingcha.command.party;

import java.util.Set;
import org.mingcha.command.place.DivisionCode;

/** Officials of Rizhao (371100), and some from elsewhere. */
public final class People {

    public static final DivisionCode PROVINCE = new DivisionCode("370000");
    public static final DivisionCode RIZHAO = new DivisionCode("371100");
    public static final DivisionCode DONGGANG = new DivisionCode("371102");
    public static final DivisionCode QINGDAO = new DivisionCode("370200");

    public static final Officer INTAKE = of("intake", RIZHAO, Role.INTAKE);
    public static final Officer WANG = of("officer.wang", RIZHAO, Role.OFFICER);
    public static final Officer ZHAO = of("officer.zhao", RIZHAO, Role.OFFICER);
    public static final Officer SUN = of("officer.sun", RIZHAO, Role.OFFICER);
    public static final Officer HEAD = of("head", RIZHAO, Role.HEAD);
    public static final Officer OTHER_HEAD = of("head2", RIZHAO, Role.HEAD);
    public static final Officer LEGAL = of("legal", RIZHAO, Role.LEGAL);
    public static final Officer FINANCE = of("finance", RIZHAO, Role.FINANCE);
    public static final Officer CUSTODIAN = of("custodian", RIZHAO, Role.CUSTODIAN);
    public static final Officer AUDITOR = of("auditor", PROVINCE, Role.AUDITOR);
    public static final Officer SUPERVISOR = of("supervisor", PROVINCE, Role.SUPERVISOR);

    private People() {}

    public static Officer of(String name, DivisionCode division, Role... roles) {
        return new Officer(new OfficerId(name), Set.of(roles), division);
    }

    /** The same person, acting for another division. */
    public static Officer elsewhere(Officer officer) {
        return new Officer(officer.id(), officer.roles(), QINGDAO);
    }
}
