package org.mingcha.infra.browser;

import java.util.function.Consumer;

/**
 * One page in one state, on the walk through all of them.
 *
 * @param name of its pictures; no two are the same
 * @param who sees it
 * @param way how they get there from where they were at their last stop
 */
record Stop(String name, Who who, Consumer<Person> way) {

    static Stop at(Who who, String name, String path) {
        return new Stop(name, who, person -> person.opens(path));
    }

    /** Who walks; each keeps a browser of their own. */
    enum Who {
        ANYBODY(""),
        /** For whom the administrator makes an account on the way. */
        NEWCOMER(""),
        INTAKE("intake"),
        OFFICER("officer1"),
        HEAD("head"),
        CUSTODIAN("custodian1"),
        AUDITOR("auditor"),
        ADMINISTRATOR("admin");

        /** Empty for whoever is not signed in when the walk begins. */
        final String account;

        Who(String account) {
            this.account = account;
        }
    }
}
