package org.mingcha.command.order;

import java.time.LocalDate;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.money.Fen;
import org.mingcha.command.order.OrderEvent.PenaltyDecided;

/** One penalty that stands, and whether it was served. */
public record Penalty(Fen fine, LocalDate decidedOn, Deadline exposeBy, boolean served) {

    static Penalty of(PenaltyDecided decided) {
        return new Penalty(decided.fine(), decided.decidedOn(), decided.exposeBy(), false);
    }

    Penalty isServed() {
        return new Penalty(fine, decidedOn, exposeBy, true);
    }
}
