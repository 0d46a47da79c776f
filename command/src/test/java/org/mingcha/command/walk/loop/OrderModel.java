package org.mingcha.command.walk.loop;

import static org.mingcha.command.walk.Power.first;
import static org.mingcha.command.walk.Power.no;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.mingcha.command.law.Moment;
import org.mingcha.command.order.OrderCommand;
import org.mingcha.command.order.OrderCommand.ApplyForResumption;
import org.mingcha.command.order.OrderCommand.ByOfficer;
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
import org.mingcha.command.walk.Node;
import org.mingcha.command.walk.Power;
import org.mingcha.command.walk.loop.OrderCase.Extension;
import org.mingcha.command.walk.loop.OrderCase.Listed;
import org.mingcha.command.walk.loop.OrderCase.Penalty;
import org.mingcha.command.walk.loop.OrderCase.Stands;

/** What domain.md 4.4 says of orders, written down once more and as plainly as possible. */
final class OrderModel {

    private final LoopModel loop;

    OrderModel(LoopModel loop) {
        this.loop = loop;
    }

    /** Empty if nothing speaks against it; changes nothing. */
    String refusal(OrderCommand command, Moment now) {
        if (command instanceof IssueOrder form) {
            return issue(form, now.day());
        }
        var order = loop.order(command.order());
        if (order.isEmpty()) {
            return Node.UNKNOWN;
        }
        return command instanceof ByOfficer act ? refusal(order.get(), act, now) : "";
    }

    private String refusal(OrderCase order, ByOfficer command, Moment now) {
        String power = OrderPowers.of(command).refusal(command.by(), order.division, order.stands);
        return power.isEmpty() ? new OrderGuards(loop, order, now).refusal(command) : power;
    }

    private String issue(IssueOrder form, LocalDate today) {
        String role = Power.role(form.by(), OrderPowers.REGULATOR);
        var hazard = loop.hazard(form.hazard());
        if (!role.isEmpty() || hazard.isEmpty()) {
            return first(role, "order.hazard-unknown");
        }
        var stands = hazard.get().stands;
        return first(
                Power.division(form.by(), hazard.get().division),
                no(stands == HazardCase.Stands.FOUND, "order.hazard-not-registered"),
                no(stands == HazardCase.Stands.CLOSED, "order.hazard-closed"),
                no(form.matters().isEmpty(), "order.no-matter"),
                no(form.dueOn().isBefore(today), "order.due-in-past"));
    }

    /** It was done. */
    void record(OrderCommand command, Moment now) {
        if (command instanceof IssueOrder form) {
            var hazard = loop.hazard(form.hazard()).orElseThrow();
            loop.put(form.order(), new OrderCase(form.hazard(), hazard, now.day(), form.dueOn()));
        } else if (command instanceof ByOfficer act) {
            record(loop.order(command.order()).orElseThrow(), act, now);
        }
    }

    private static void record(OrderCase order, ByOfficer command, Moment now) {
        switch (command) {
            case IssueOrder _, Urge _, HoldInterview _, ProposeClosure _ -> {}
            case ServeOrder _ -> order.stands = Stands.SERVED;
            case RequestExtension c -> {
                order.stands = Stands.ASKED;
                order.asked = Optional.of(new Extension(c.by().id().value(), c.until()));
            }
            case DecideExtension c -> {
                order.stands = Stands.SERVED;
                if (c.granted()) {
                    order.dueOn = order.asked.orElseThrow().until();
                }
            }
            case ReportRectified c -> {
                order.stands = Stands.REPORTED;
                order.reporter = Optional.of(c.by().id().value());
            }
            case ReInspect c -> reInspected(order, c.satisfied(), now.day());
            case CloseOrder _ -> order.stands = Stands.CLOSED;
            case FilePenalty _ -> order.penaltyFiled = true;
            case DropPenalty _ -> order.penaltyFiled = false;
            case RecordPenalty c -> {
                order.penaltyFiled = false;
                order.penalties.add(new Penalty(c.decidedOn()));
            }
            case ServePenalty _ -> order.unserved().orElseThrow().served = true;
            case RevokePenalty _ -> {
                order.penalties.removeLast();
                order.dailyFine = order.dailyFine && !order.penalties.isEmpty();
            }
            case StartDailyFine _ -> order.dailyFine = true;
            case OrderSuspension _ -> order.suspended = true;
            case ApplyForResumption _ -> order.resumptionAsked = true;
            case RefuseResumption _ -> order.resumptionAsked = false;
            case ConsentToResumption _ -> resumed(order);
            case NotifySupplyCut c ->
                    order.cutFrom =
                            Optional.of(now.at().plus(Duration.ofHours(c.urgent() ? 0 : 24)));
            case CutSupplies _ -> order.cut = true;
            case RestoreSupplies _ -> order.suppliesOn();
            case ListForSupervision c ->
                    order.listed = Optional.of(new Listed(c.by().division().value(), now.day()));
            case FileListing _ -> order.listed.orElseThrow().filed = true;
            case PublishListing _ -> order.listed.orElseThrow().published = true;
            case Delist _ -> {
                order.listed = Optional.empty();
                order.delistingUnpublished = true;
            }
            case PublishDelisting _ -> order.delistingUnpublished = false;
        }
    }

    private static void reInspected(OrderCase order, boolean satisfied, LocalDate today) {
        if (satisfied) {
            order.stands = Stands.SATISFIED;
            order.uncorrectedOn = Optional.empty();
            order.dailyFine = false;
        } else {
            order.stands = Stands.SERVED;
            order.uncorrectedOn = Optional.of(today);
            order.reporter = Optional.empty();
        }
    }

    private static void resumed(OrderCase order) {
        order.suspended = false;
        order.resumptionAsked = false;
        if (!order.cut) {
            order.suppliesOn();
        }
    }
}
