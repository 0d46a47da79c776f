package org.mingcha.command.reward;

import java.util.List;
import java.util.Optional;
import org.mingcha.command.tipoff.TipId;

/** An order of receipt, as a test wants it. */
public final class Received {

    private Received() {}

    public static OrderOfReceipt first(TipId... tips) {
        var order = List.of(tips);
        return tip ->
                Optional.of(order.indexOf(tip))
                        .filter(at -> at >= 0)
                        .map(at -> new ReceivedAs(at * 10L));
    }
}
