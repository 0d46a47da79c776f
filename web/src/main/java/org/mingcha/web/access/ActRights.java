package org.mingcha.web.access;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingcha.command.Refused;
import org.mingcha.command.account.AccountActs;
import org.mingcha.command.exposure.ExposureActs;
import org.mingcha.command.exposure.ExposureCommand.ProposeExposure;
import org.mingcha.command.hazard.HazardActs;
import org.mingcha.command.hazard.HazardCommand.RegisterHazard;
import org.mingcha.command.order.OrderActs;
import org.mingcha.command.order.OrderCommand.IssueOrder;
import org.mingcha.command.party.Act;
import org.mingcha.command.party.Act.Reach;
import org.mingcha.command.party.AuthorityRule;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficialAct;
import org.mingcha.command.party.Role;
import org.mingcha.command.retaliation.RetaliationActs;
import org.mingcha.command.reward.RewardActs;
import org.mingcha.command.tipoff.TipOffActs;

/**
 * Which roles may ask for which act, from the rows by which the streams themselves permit it: asked
 * before anything of the request is read. In which division and state, the stream decides.
 */
public final class ActRights {

    private static final List<Act<?>> ROWS =
            Stream.of(
                            TipOffActs.ALL,
                            HazardActs.ALL,
                            OrderActs.ALL,
                            ExposureActs.ALL,
                            RewardActs.ALL,
                            RetaliationActs.ALL,
                            AccountActs.ALL)
                    .<Act<?>>flatMap(List::stream)
                    .toList();

    /** Acts that begin a stream, which has no states before. */
    private static final Map<Class<? extends OfficialAct>, Set<Role>> OPENINGS =
            Map.of(
                    RegisterHazard.class, HazardActs.REGISTRARS,
                    IssueOrder.class, OrderActs.ISSUERS,
                    ProposeExposure.class, ExposureActs.PROPOSERS);

    private static final Map<Class<? extends OfficialAct>, Set<Role>> RIGHTS =
            Stream.concat(
                            ROWS.stream().map(row -> Map.entry(row.command(), row.roles())),
                            OPENINGS.entrySet().stream())
                    .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private ActRights() {}

    /** Empty for an act that no row permits: nobody may ask for it. */
    public static Set<Role> of(Class<?> act) {
        return Optional.ofNullable(RIGHTS.get(act)).orElse(Set.of());
    }

    /** From where it is done. What begins a stream is done from the division that it names. */
    static Reach reach(Class<?> act) {
        return ROWS.stream()
                .filter(row -> row.command() == act)
                .map(Act::reach)
                .findFirst()
                .orElse(Reach.CUSTODY);
    }

    /** Whoever may do anything at all. */
    static Set<Role> roles() {
        var roles = EnumSet.noneOf(Role.class);
        RIGHTS.values().forEach(roles::addAll);
        return roles;
    }

    /**
     * @throws Refused unless the officer holds a role for the act
     */
    public static void require(Class<? extends OfficialAct> act, Officer by) {
        Refused.when(!by.holdsOneOf(of(act)), AuthorityRule.ROLE);
    }
}
