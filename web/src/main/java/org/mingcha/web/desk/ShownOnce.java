package org.mingcha.web.desk;

import java.util.Map;
import java.util.Optional;
import org.mingcha.command.Refused;
import org.mingcha.command.Rule;
import org.mingcha.command.party.OfficialAct;
import org.mingcha.command.tipoff.TipOffCommand.ReceiveIdentity;
import org.mingcha.command.tipoff.TipOffCommand.ReceiveOriginal;

/**
 * Acts that are recorded while something is shown, by a route of its own: anywhere else they would
 * use up what two custodians opened, and show nothing.
 */
final class ShownOnce {

    private static final Map<Class<? extends OfficialAct>, Rule> ELSEWHERE =
            Map.of(
                    ReceiveIdentity.class, ShownRule.IDENTITY_ELSEWHERE,
                    ReceiveOriginal.class, ShownRule.ORIGINAL_ELSEWHERE);

    private ShownOnce() {}

    /**
     * @throws Refused if it is one of these
     */
    static void refuse(Class<? extends OfficialAct> act) {
        Optional.ofNullable(ELSEWHERE.get(act))
                .ifPresent(rule -> {
                    throw new Refused(rule);
                });
    }
}
