package org.mingcha.command.walk.loop;

import static org.mingcha.command.party.People.DONGGANG;
import static org.mingcha.command.party.People.QINGDAO;
import static org.mingcha.command.party.People.RIZHAO;
import static org.mingcha.command.walk.loop.LoopSteps.TEXT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.Citation;
import org.mingcha.command.money.Fen;
import org.mingcha.command.order.OrderCommand;
import org.mingcha.command.order.OrderCommand.ApplyForResumption;
import org.mingcha.command.order.OrderCommand.CatchUpOrder;
import org.mingcha.command.order.OrderCommand.CloseOrder;
import org.mingcha.command.order.OrderCommand.ConsentToResumption;
import org.mingcha.command.order.OrderCommand.CutSupplies;
import org.mingcha.command.order.OrderCommand.DecideExtension;
import org.mingcha.command.order.OrderCommand.Delist;
import org.mingcha.command.order.OrderCommand.DropPenalty;
import org.mingcha.command.order.OrderCommand.FileListing;
import org.mingcha.command.order.OrderCommand.FilePenalty;
import org.mingcha.command.order.OrderCommand.HoldInterview;
import org.mingcha.command.order.OrderCommand.IssueOrder;
import org.mingcha.command.order.OrderCommand.ListForSupervision;
import org.mingcha.command.order.OrderCommand.NotifySupplyCut;
import org.mingcha.command.order.OrderCommand.OrderSuspension;
import org.mingcha.command.order.OrderCommand.ProposeClosure;
import org.mingcha.command.order.OrderCommand.PublishDelisting;
import org.mingcha.command.order.OrderCommand.PublishListing;
import org.mingcha.command.order.OrderCommand.ReInspect;
import org.mingcha.command.order.OrderCommand.RecordPenalty;
import org.mingcha.command.order.OrderCommand.RefuseResumption;
import org.mingcha.command.order.OrderCommand.ReportRectified;
import org.mingcha.command.order.OrderCommand.RequestExtension;
import org.mingcha.command.order.OrderCommand.RestoreSupplies;
import org.mingcha.command.order.OrderCommand.RevokePenalty;
import org.mingcha.command.order.OrderCommand.ServeOrder;
import org.mingcha.command.order.OrderCommand.ServePenalty;
import org.mingcha.command.order.OrderCommand.StartDailyFine;
import org.mingcha.command.order.OrderCommand.Urge;
import org.mingcha.command.order.OrderId;
import org.mingcha.command.order.Supply;
import org.mingcha.command.party.Officer;
import org.mingcha.command.walk.Walk;

/** What anybody may ask of an order: anything at all, or what would bring it further. */
final class OrderSteps {

    private static final Fen FINE = new Fen(5_000_000);

    private final Walk walk;
    private final LoopSteps steps;

    OrderSteps(Walk walk, LoopSteps steps) {
        this.walk = walk;
        this.steps = steps;
    }

    /** One id is issued once: they are drawn. */
    OrderCommand command(OrderId id, Optional<OrderCase> order) {
        boolean onward = walk.random().nextInt(5) > 1;
        if (order.isEmpty()) {
            return onward
                    ? issue(id, steps.able())
                    : walk.oneIn(3) ? anything(id, steps.anybody()) : issue(id, steps.anybody());
        }
        return onward ? onward(id, order.get(), steps.able()) : anything(id, steps.anybody());
    }

    private IssueOrder issue(OrderId id, Officer by) {
        int days = walk.oneIn(3) ? walk.random().nextInt(400) : walk.random().nextInt(40) - 6;
        return new IssueOrder(
                id,
                steps.hazard(),
                walk.oneIn(8) ? List.of() : List.of(TEXT),
                new Citation("安全生产法第六十五条"),
                today().plusDays(days),
                by);
    }

    private OrderCommand onward(OrderId id, OrderCase order, Officer by) {
        if (walk.oneIn(2)) {
            return walk.oneIn(3) ? tooSoon(id, order, by) : beside(id, order, by);
        }
        return switch (order.stands) {
            case ISSUED -> serve(id, by);
            case SERVED ->
                    switch (walk.random().nextInt(6)) {
                        case 0 -> reInspect(id, by);
                        case 1, 2 -> new ReportRectified(id, TEXT, by);
                        default -> extension(id, order.dueOn, by);
                    };
            case ASKED -> new DecideExtension(id, walk.oneIn(2), TEXT, by);
            case REPORTED -> reInspect(id, by);
            case SATISFIED -> new CloseOrder(id, by);
            case CLOSED -> afterwards(id, by);
        };
    }

    /** What is waited for, mostly before its time; where there is nothing, whatever may be. */
    private OrderCommand tooSoon(OrderId id, OrderCase order, Officer by) {
        if (order.uncorrectedOn.equals(Optional.of(today()))) {
            return new StartDailyFine(id, FINE, by);
        }
        if (order.cutNotified()) {
            return new CutSupplies(id, by);
        }
        return order.unserved()
                .<OrderCommand>map(it -> new ServePenalty(id, it.decidedOn.minusDays(1), by))
                .orElseGet(() -> beside(id, order, by));
    }

    /** What goes on beside it, by what of that goes on. */
    private OrderCommand beside(OrderId id, OrderCase order, Officer by) {
        return switch (walk.random().nextInt(3)) {
            case 0 -> order.suspended || order.cut ? stopped(id, order, by) : stop(id, by);
            case 1 -> order.listed.isPresent() ? listed(id, by) : list(id, by);
            default -> penalty(id, order, by);
        };
    }

    private OrderCommand stop(OrderId id, Officer by) {
        return walk.oneIn(3) ? new OrderSuspension(id, TEXT, by) : new CatchUpOrder(id);
    }

    private OrderCommand stopped(OrderId id, OrderCase order, Officer by) {
        if (walk.oneIn(2)) {
            return stopped(id, by);
        }
        return order.cutNotified() ? new CutSupplies(id, by) : notify(id, by);
    }

    private OrderCommand stopped(OrderId id, Officer by) {
        return switch (walk.random().nextInt(10)) {
            case 0, 1 -> new ApplyForResumption(id, by);
            case 2, 3 -> new ConsentToResumption(id, steps.officers(), TEXT, by);
            case 4 -> new RefuseResumption(id, steps.officers(), TEXT, by);
            case 5, 6 -> notify(id, by);
            case 7 -> new CutSupplies(id, by);
            case 8 -> new RestoreSupplies(id, by);
            default -> new OrderSuspension(id, TEXT, by);
        };
    }

    private NotifySupplyCut notify(OrderId id, Officer by) {
        var supplies = walk.some(walk.random().nextInt(4), List.of(Supply.values()));
        return new NotifySupplyCut(id, supplies, walk.oneIn(3), TEXT, by);
    }

    private ListForSupervision list(OrderId id, Officer by) {
        var below = by.division().equals(RIZHAO) ? DONGGANG : RIZHAO;
        var responsible = walk.any(below, below, below, DONGGANG, RIZHAO, QINGDAO);
        return new ListForSupervision(id, responsible, by);
    }

    private OrderCommand listed(OrderId id, Officer by) {
        return switch (walk.random().nextInt(9)) {
            case 0, 1 -> new FileListing(id, by);
            case 2, 3 -> new PublishListing(id, by);
            case 4 -> new Urge(id, TEXT, by);
            case 5 -> new HoldInterview(id, TEXT, by);
            case 6 -> list(id, by);
            default -> new Delist(id, by);
        };
    }

    private OrderCommand penalty(OrderId id, OrderCase order, Officer by) {
        boolean obstinate = order.uncorrectedOn.isPresent() && !order.penalties.isEmpty();
        return !obstinate || walk.oneIn(3)
                ? penalty(id, order.penaltyFiled, by)
                : new StartDailyFine(id, FINE, by);
    }

    private OrderCommand penalty(OrderId id, boolean filed, Officer by) {
        return switch (walk.random().nextInt(10)) {
            case 0 -> new FilePenalty(id, steps.officers(), by);
            case 1 -> filed ? new DropPenalty(id, TEXT, by) : new StartDailyFine(id, FINE, by);
            case 2, 3, 4 -> record(id, by);
            case 5 -> servePenalty(id, by);
            case 6 -> walk.oneIn(3) ? new RevokePenalty(id, TEXT, by) : servePenalty(id, by);
            case 7, 8 -> new StartDailyFine(id, FINE, by);
            default -> new ProposeClosure(id, by);
        };
    }

    private OrderCommand afterwards(OrderId id, Officer by) {
        return switch (walk.random().nextInt(4)) {
            case 0 -> servePenalty(id, by);
            case 1 -> new RevokePenalty(id, TEXT, by);
            default -> new PublishDelisting(id, by);
        };
    }

    private OrderCommand anything(OrderId id, Officer by) {
        return switch (walk.random().nextInt(14)) {
            case 0 -> serve(id, by);
            case 1 -> extension(id, today().plusDays(walk.random().nextInt(30)), by);
            case 2 -> new DecideExtension(id, walk.oneIn(2), TEXT, by);
            case 3 -> new ReportRectified(id, TEXT, by);
            case 4 -> reInspect(id, by);
            case 5 -> new CloseOrder(id, by);
            case 6, 7 -> stopped(id, by);
            case 8 -> listed(id, by);
            case 9 -> list(id, by);
            case 10, 11 -> penalty(id, walk.oneIn(2), by);
            case 12 -> walk.oneIn(2) ? afterwards(id, by) : new ProposeClosure(id, by);
            default -> new CatchUpOrder(id);
        };
    }

    private ServeOrder serve(OrderId id, Officer by) {
        return new ServeOrder(id, around(), by);
    }

    private ServePenalty servePenalty(OrderId id, Officer by) {
        return new ServePenalty(id, around(), by);
    }

    /** Today mostly, or a day on either side, or long ago. */
    private LocalDate around() {
        if (walk.oneIn(6)) {
            return today().minusDays(walk.random().nextInt(60));
        }
        return walk.oneIn(3) ? today().plusDays(walk.random().nextInt(3) - 1) : today();
    }

    private RecordPenalty record(OrderId id, Officer by) {
        int ago = walk.oneIn(3) ? walk.random().nextInt(380) : walk.random().nextInt(4) - 1;
        return new RecordPenalty(id, FINE, today().minusDays(ago), by);
    }

    private RequestExtension extension(OrderId id, LocalDate dueOn, Officer by) {
        int days = walk.oneIn(3) ? walk.random().nextInt(500) : walk.random().nextInt(40) - 3;
        return new RequestExtension(id, dueOn.plusDays(days), TEXT, by);
    }

    private ReInspect reInspect(OrderId id, Officer by) {
        return new ReInspect(id, steps.officers(), walk.oneIn(3), TEXT, by);
    }

    private LocalDate today() {
        return walk.clock().today();
    }
}
