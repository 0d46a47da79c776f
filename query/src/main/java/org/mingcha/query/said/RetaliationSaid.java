package org.mingcha.query.said;

import static org.mingcha.query.said.Said.NOTHING;

import org.mingcha.command.retaliation.RetaliationEvent;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationDecided;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationHandedOver;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationMeasureTaken;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationOpened;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationRepeated;

/** What the events of a case of retaliation say; every text is closed under the tip-off's key. */
final class RetaliationSaid {

    private RetaliationSaid() {}

    static Said by(RetaliationEvent event) {
        return switch (event) {
            case RetaliationOpened o -> NOTHING.fact("division", o.division()).sets(o.decideBy());
            case RetaliationRepeated _ -> NOTHING;
            case RetaliationDecided d ->
                    NOTHING.fact("confirmed", d.confirmed()).letter("account", d.account());
            case RetaliationMeasureTaken m -> NOTHING.text("measure", m.measure());
            case RetaliationHandedOver h ->
                    NOTHING.fact("fromDivision", h.from())
                            .fact("toDivision", h.toDivision())
                            .text("reason", h.reason());
        };
    }
}
