package org.mingcha.command.retaliation;

import static org.mingcha.command.party.Role.HEAD;
import static org.mingcha.command.party.Role.LEGAL;
import static org.mingcha.command.party.Role.OFFICER;
import static org.mingcha.command.retaliation.RetaliationState.ACTED_ON;
import static org.mingcha.command.retaliation.RetaliationState.CONFIRMED;
import static org.mingcha.command.retaliation.RetaliationState.OPENED;

import java.util.List;
import java.util.Set;
import org.mingcha.command.party.Act;
import org.mingcha.command.retaliation.RetaliationCommand.DecideRetaliation;
import org.mingcha.command.retaliation.RetaliationCommand.HandOverRetaliation;
import org.mingcha.command.retaliation.RetaliationCommand.RecordRetaliationMeasure;

/** What officials may do with a case of retaliation, by role and state. */
public final class RetaliationActs {

    /** In the order in which a case goes. */
    public static final List<Act<RetaliationState>> ALL =
            List.of(
                    new Act<>(
                            DecideRetaliation.class,
                            Set.of(HEAD),
                            Set.of(OPENED),
                            RetaliationRule.ALREADY_DECIDED),
                    new Act<>(
                            HandOverRetaliation.class,
                            Set.of(HEAD, LEGAL),
                            Set.of(OPENED, CONFIRMED),
                            RetaliationRule.ENDED),
                    new Act<>(
                            RecordRetaliationMeasure.class,
                            Set.of(OFFICER, HEAD, LEGAL),
                            Set.of(CONFIRMED, ACTED_ON),
                            RetaliationRule.NOT_CONFIRMED));

    private RetaliationActs() {}
}
