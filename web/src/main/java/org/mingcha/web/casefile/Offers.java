package org.mingcha.web.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mingcha.command.exposure.ExposureActs;
import org.mingcha.command.exposure.ExposureCommand.ApproveCorrection;
import org.mingcha.command.exposure.ExposureCommand.DecideObjection;
import org.mingcha.command.exposure.ExposureCommand.ObjectToExposure;
import org.mingcha.command.exposure.ExposureRule;
import org.mingcha.command.hazard.HazardOffers;
import org.mingcha.command.order.OrderOffers;
import org.mingcha.command.party.Act;
import org.mingcha.command.party.AuthorityRule;
import org.mingcha.command.party.Condition;
import org.mingcha.command.party.Offer;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.retaliation.RetaliationActs;
import org.mingcha.command.reward.RewardActs;
import org.mingcha.command.tipoff.TipOffers;
import org.mingcha.query.casefile.ExposureCase;
import org.mingcha.query.casefile.HazardCase;
import org.mingcha.query.casefile.OrderCase;
import org.mingcha.query.casefile.RetaliationCase;
import org.mingcha.query.casefile.RewardCase;
import org.mingcha.query.casefile.TipCase;
import org.mingcha.web.act.OfficialActs;
import org.mingcha.web.casefile.CaseView.Hindered;

/**
 * What may be done about a case by one officer, and why the rest may not.
 *
 * @param acts by name, in the order in which a case goes
 */
record Offers(List<String> acts, List<Hindered> hindered) {

    private static final Map<Class<?>, Condition<ExposureCase>> OF_EXPOSURES =
            Map.of(
                    DecideObjection.class,
                    Condition.of(
                            (now, _) -> now.objectedAt().isPresent(), ExposureRule.NO_OBJECTION),
                    ObjectToExposure.class,
                    Condition.of(
                            (now, _) -> now.objectedAt().isEmpty(), ExposureRule.OBJECTION_PENDING),
                    ApproveCorrection.class,
                    Condition.<ExposureCase>of(
                                    (now, _) -> now.correction().isPresent(),
                                    ExposureRule.NO_CORRECTION)
                            .and((now, by) -> isOthers(now, by), ExposureRule.OWN_CORRECTION));

    static Offers of(TipCase c, Officer by) {
        return from(TipOffers.all(by, c.standing()), by);
    }

    static Offers of(HazardCase c, Officer by) {
        return from(HazardOffers.all(by, c.division(), c.standing()), by);
    }

    static Offers of(OrderCase c, Officer by) {
        return from(OrderOffers.all(by, c.division(), c.standing()), by);
    }

    static Offers of(ExposureCase c, Officer by) {
        return from(
                ExposureActs.ALL.stream()
                        .map(act -> {
                            var further =
                                    OF_EXPOSURES.getOrDefault(act.command(), Condition.always());
                            return act.offer(by, c.division(), c.state(), further, c);
                        })
                        .toList(),
                by);
    }

    static Offers of(RewardCase c, Officer by) {
        return from(plain(RewardActs.ALL, by, c.division(), c.state()), by);
    }

    static Offers of(RetaliationCase c, Officer by) {
        return from(plain(RetaliationActs.ALL, by, c.division(), c.state()), by);
    }

    /** Whoever does not work on cases is told nothing of what others do on them. */
    private static Offers from(List<Offer> offers, Officer by) {
        boolean works = CaseAccess.worksOnCases(by);
        return new Offers(
                offers.stream()
                        .filter(Offer::stands)
                        .map(offer -> OfficialActs.name(offer.act()))
                        .toList(),
                offers.stream()
                        .filter(offer -> !offer.stands())
                        .filter(offer -> works || by.holdsOneOf(offer.roles()))
                        .map(Offers::hindered)
                        .toList());
    }

    private static Hindered hindered(Offer offer) {
        var rule = offer.hindrance().orElseThrow();
        boolean lacking = rule == AuthorityRule.ROLE || rule == AuthorityRule.DIVISION;
        var roles = lacking ? offer.roles() : Set.<Role>of();
        return new Hindered(
                OfficialActs.name(offer.act()), rule.code(), List.copyOf(new TreeSet<>(roles)));
    }

    private static <S extends Enum<S>> List<Offer> plain(
            List<Act<S>> rows, Officer by, DivisionCode custody, S state) {
        return rows.stream()
                .map(act -> act.offer(by, custody, state, Condition.always(), Optional.empty()))
                .toList();
    }

    private static boolean isOthers(ExposureCase now, Officer by) {
        return now.correction().filter(drafted -> drafted.by().equals(by.id())).isEmpty();
    }
}
