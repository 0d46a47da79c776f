package org.mingcha.web.casepage;

import java.util.List;
import java.util.Set;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.retaliation.RetaliationCommand.HandOverRetaliation;
import org.mingcha.command.tipoff.TipOffCommand.AssignVerification;
import org.mingcha.command.tipoff.TipOffCommand.OrderRecheck;
import org.mingcha.command.tipoff.TipOffCommand.RecordConflict;
import org.mingcha.command.tipoff.TipOffCommand.TransferTip;
import org.mingcha.web.area.Areas;
import org.mingcha.web.page.Words;
import org.mingcha.web.page.Words.Choice;
import org.mingcha.web.session.Accounts;
import org.springframework.stereotype.Component;

/** Who, and which places, can be named in the form of an act. */
@Component
final class Choosable {

    private static final Set<Role> FIELD = Set.of(Role.OFFICER, Role.HEAD);

    /** To which somebody from elsewhere (异地) may be called as well. */
    private static final Set<Class<?>> FROM_ANYWHERE =
            Set.of(AssignVerification.class, RecordConflict.class, OrderRecheck.class);

    private static final Set<Class<?>> GIVEN_TO_ANY =
            Set.of(TransferTip.class, HandOverRetaliation.class);

    private final Accounts accounts;
    private final Areas areas;

    Choosable(Accounts accounts, Areas areas) {
        this.accounts = accounts;
        this.areas = areas;
    }

    /**
     * @param place where the case is
     */
    List<Choice> officers(DivisionCode place, Class<?> act) {
        return accounts.all().stream()
                .filter(officer -> officer.holdsOneOf(FIELD))
                .filter(officer -> FROM_ANYWHERE.contains(act) || officer.division().covers(place))
                .map(officer -> new Choice(officer.id().value(), officer.id().value()))
                .toList();
    }

    List<Choice> places(Officer by, Class<?> act, Words words) {
        return areas.within(GIVEN_TO_ANY.contains(act) ? areas.province() : by.division(), words);
    }
}
