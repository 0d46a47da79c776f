package org.mingcha.web.casefile;

import java.util.Optional;
import org.mingcha.command.Refused;
import org.mingcha.command.party.AuthorityRule;
import org.mingcha.command.party.Officer;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.tipoff.TipStanding;
import org.mingcha.web.access.Sight;

/** Who may see cases: those who work on them, in their division and below. */
public final class CaseAccess {

    private CaseAccess() {}

    /** Whoever pays rewards or guards identities sees these as well. */
    public static boolean seesReward(Officer officer, DivisionCode custody) {
        return Sight.REWARDS.isFor(officer, custody);
    }

    public static boolean worksOnRewards(Officer officer) {
        return Sight.REWARDS.isFor(officer);
    }

    /** Who may see the word that collects a reward. */
    static boolean paysOut(Officer officer) {
        return Sight.PAYOUT.isFor(officer);
    }

    /**
     * @throws Refused if the officer works on no rewards at all
     */
    public static void requireRewardWork(Officer officer) {
        if (!worksOnRewards(officer)) {
            throw new Refused(AuthorityRule.ROLE);
        }
    }

    public static boolean sees(Officer officer, DivisionCode custody) {
        return Sight.CASES.isFor(officer, custody);
    }

    /**
     * Besides, those to whom a tip-off is offered or given, wherever they are; and whoever guards
     * its identity, of which alone they see anything.
     */
    public static boolean sees(Officer officer, TipStanding tip) {
        var custody = tip.custody();
        boolean given = worksOnCases(officer) && tip.verifiers().include(officer.id());
        return given
                || sees(officer, custody.division())
                || custody.offer().filter(offer -> sees(officer, offer.to())).isPresent()
                || Sight.GUARDED.isFor(officer, custody.division());
    }

    public static boolean worksOnCases(Officer officer) {
        return Sight.CASES.isFor(officer);
    }

    /**
     * @throws Refused if the officer works on no cases at all
     */
    public static void requireCaseWork(Officer officer) {
        if (!worksOnCases(officer)) {
            throw new Refused(AuthorityRule.ROLE);
        }
    }

    /** The part of what is asked for that the officer may see; empty if there is none. */
    public static Optional<DivisionCode> within(Optional<DivisionCode> asked, Officer by) {
        var own = by.division();
        if (asked.filter(division -> !division.covers(own)).isEmpty()) {
            return Optional.of(own);
        }
        return asked.filter(own::covers);
    }
}
