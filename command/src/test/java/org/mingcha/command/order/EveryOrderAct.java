package org.mingcha.command.order;

import static org.mingcha.command.order.OrderHistory.ORDER;
import static org.mingcha.command.order.OrderHistory.PAIR;
import static org.mingcha.command.party.People.DONGGANG;
import static org.mingcha.command.party.People.RIZHAO;

import java.time.LocalDate;
import java.util.List;
import org.mingcha.command.money.Fen;
import org.mingcha.command.order.OrderCommand.*;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficialAct;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.seal.Sealed;

/** One act of each kind on the order, and of some kinds both ways. */
final class EveryOrderAct {

    static final LocalDate TODAY = LocalDate.parse("2026-12-07");
    private static final Sealed TEXT = Closed.text("text");

    private EveryOrderAct() {}

    /** Nothing in it can be against it. */
    static List<OfficialAct> by(Officer by) {
        return List.of(
                new ServeOrder(ORDER, TODAY, by),
                new RequestExtension(ORDER, OrderHistory.UNTIL, TEXT, by),
                new DecideExtension(ORDER, true, TEXT, by),
                new DecideExtension(ORDER, false, TEXT, by),
                new ReportRectified(ORDER, TEXT, by),
                new ReInspect(ORDER, PAIR, true, TEXT, by),
                new ReInspect(ORDER, PAIR, false, TEXT, by),
                new FilePenalty(ORDER, PAIR, by),
                new DropPenalty(ORDER, TEXT, by),
                new RecordPenalty(ORDER, new Fen(100), TODAY, by),
                new ServePenalty(ORDER, TODAY, by),
                new RevokePenalty(ORDER, TEXT, by),
                new StartDailyFine(ORDER, new Fen(100), by),
                new OrderSuspension(ORDER, TEXT, by),
                new ApplyForResumption(ORDER, by),
                new ConsentToResumption(ORDER, PAIR, TEXT, by),
                new RefuseResumption(ORDER, PAIR, TEXT, by),
                new NotifySupplyCut(ORDER, List.of(Supply.POWER), true, TEXT, by),
                new CutSupplies(ORDER, by),
                new RestoreSupplies(ORDER, by),
                new ListForSupervision(ORDER, by.division().isProvince() ? RIZHAO : DONGGANG, by),
                new FileListing(ORDER, by),
                new PublishListing(ORDER, by),
                new Urge(ORDER, TEXT, by),
                new HoldInterview(ORDER, TEXT, by),
                new Delist(ORDER, by),
                new PublishDelisting(ORDER, by),
                new ProposeClosure(ORDER, by),
                new CloseOrder(ORDER, by));
    }
}
