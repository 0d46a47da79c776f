package org.mingcha.command.walk.loop;

import static org.mingcha.command.walk.Power.first;
import static org.mingcha.command.walk.Power.no;
import static org.mingcha.command.walk.loop.HazardModel.names;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.Shanghai;
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
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.walk.Power;
import org.mingcha.command.walk.loop.OrderCase.Listed;
import org.mingcha.command.walk.loop.OrderCase.Stands;

/** What more domain.md 4.4 asks of an act, where officer and stands allow it. */
final class OrderGuards {

    private final LoopModel loop;
    private final OrderCase order;
    private final Moment now;
    private final LocalDate today;

    OrderGuards(LoopModel loop, OrderCase order, Moment now) {
        this.loop = loop;
        this.order = order;
        this.now = now;
        this.today = now.day();
    }

    /** Empty if nothing speaks against it. */
    String refusal(ByOfficer command) {
        return switch (command) {
            case IssueOrder _, ReportRectified _ -> "";
            case ServeOrder c ->
                    first(
                            no(c.servedOn().isBefore(order.issuedOn), "order.served-before-issued"),
                            no(c.servedOn().isAfter(today), "order.served-in-future"));
            case RequestExtension c -> extension(c);
            case DecideExtension c ->
                    first(
                            no(asked().by().equals(name(c.by())), "order.decider-asked"),
                            c.granted() ? longestCure(asked().until()) : "");
            case ReInspect c -> reInspection(c);
            case CloseOrder _ -> closing();
            case FilePenalty c ->
                    first(no(order.penaltyFiled, "order.penalty-pending"), two(c.officers()));
            case DropPenalty _ -> no(!order.penaltyFiled, "order.nothing-filed");
            case RecordPenalty c -> no(c.decidedOn().isAfter(today), "order.penalty-in-future");
            case ServePenalty c -> service(c);
            case RevokePenalty _ -> no(order.penalties.isEmpty(), "order.no-penalty");
            case StartDailyFine _ -> dailyFine();
            case OrderSuspension _ -> no(order.suspended, "order.already-suspended");
            case ApplyForResumption _ ->
                    no(!order.suspended || order.resumptionAsked, "order.not-suspended");
            case ConsentToResumption c -> resumption(c.officers());
            case RefuseResumption c -> resumption(c.officers());
            case NotifySupplyCut c ->
                    first(
                            no(!order.suspended, "order.not-suspended"),
                            no(order.cut, "order.supplies-still-cut"),
                            no(c.supplies().isEmpty(), "order.no-supply"));
            case CutSupplies _ ->
                    first(
                            no(!order.cutNotified(), "order.cut-not-notified"),
                            no(
                                    order.cutFrom.filter(now.at()::isBefore).isPresent(),
                                    "order.cut-too-early"));
            case RestoreSupplies _ -> no(!order.cut, "order.supplies-not-cut");
            case ListForSupervision c -> listing(c);
            case FileListing c ->
                    supervised(c.by(), no(isListed(it -> it.filed), "order.listing-filed"));
            case PublishListing c ->
                    supervised(c.by(), no(isListed(it -> it.published), "order.listing-published"));
            case Urge c -> supervised(c.by(), "");
            case HoldInterview c -> supervised(c.by(), "");
            case Delist c ->
                    supervised(
                            c.by(),
                            no(
                                    hazard().stands != HazardCase.Stands.CLOSED,
                                    "order.hazard-not-closed-out"));
            case PublishDelisting _ ->
                    no(!order.delistingUnpublished, "order.no-delisting-to-publish");
            case ProposeClosure _ ->
                    first(
                            no(!hazard().major, "order.not-a-major-hazard"),
                            no(tooFewPenalties(), "order.too-few-penalties"));
        };
    }

    private OrderCase.Extension asked() {
        return order.asked.orElseThrow();
    }

    private HazardCase hazard() {
        return loop.hazard(order.hazard).orElseThrow();
    }

    private boolean isListed(Predicate<Listed> how) {
        return order.listed.filter(how).isPresent();
    }

    /** Before expiry; what is listed, long before, and for no longer than the longest cure. */
    private String extension(RequestExtension c) {
        return first(
                no(today.isAfter(order.dueOn), "order.extension-too-late"),
                no(!c.until().isAfter(order.dueOn), "order.extension-not-later"),
                no(
                        order.listed.isPresent()
                                && Shanghai.LAW
                                        .open(RowId.O3_ASK, today)
                                        .dueOn()
                                        .isAfter(order.dueOn),
                        "order.listed-extension-too-late"),
                longestCure(c.until()));
    }

    private String longestCure(LocalDate until) {
        return no(isListed(it -> until.isAfter(it.longestCure)), "order.beyond-longest-cure");
    }

    /** At least two, nobody who reported it, and not before it was reported or has passed. */
    private String reInspection(ReInspect c) {
        boolean due = order.stands == Stands.REPORTED || today.isAfter(order.dueOn);
        return first(
                no(!due, "order.not-reported"),
                two(c.officers()),
                no(
                        order.reporter.filter(names(c.officers())::contains).isPresent(),
                        "order.reporter-inspects"));
    }

    private String closing() {
        return first(
                no(order.suspended, "order.still-suspended"),
                no(order.cut, "order.supplies-still-cut"),
                no(order.listed.isPresent(), "order.still-listed"),
                no(order.penaltyFiled, "order.penalty-pending"));
    }

    private String service(ServePenalty c) {
        if (order.unserved().isEmpty()) {
            return "order.no-penalty-to-serve";
        }
        var decidedOn = order.unserved().get().decidedOn;
        return first(
                no(c.servedOn().isBefore(decidedOn), "order.penalty-served-before-decided"),
                no(c.servedOn().isAfter(today), "order.served-in-future"));
    }

    /** It was fined, ordered to correct, and did not; from the day after. */
    private String dailyFine() {
        return first(
                no(order.penalties.isEmpty(), "order.no-penalty"),
                no(order.dailyFine, "order.daily-fine-runs"),
                no(order.uncorrectedOn.isEmpty(), "order.not-found-uncorrected"),
                no(
                        order.uncorrectedOn.filter(day -> !today.isAfter(day)).isPresent(),
                        "order.daily-fine-too-early"));
    }

    private String resumption(List<OfficerId> officers) {
        return first(no(!order.resumptionAsked, "order.resumption-not-asked"), two(officers));
    }

    private static String two(List<OfficerId> officers) {
        return no(new HashSet<>(officers).size() < 2, "order.too-few-officers");
    }

    /** The duty lies with a lower government that has the place in it. */
    private String listing(ListForSupervision c) {
        String lister = c.by().division().value();
        String responsible = c.responsible().value();
        boolean below = Power.covers(lister, responsible) && !lister.equals(responsible);
        return first(
                no(order.listed.isPresent(), "order.still-listed"),
                no(
                        !below || !Power.covers(responsible, order.division),
                        "order.responsible-not-below"));
    }

    /** By those who listed it, or from above them. */
    private String supervised(Officer by, String otherwise) {
        return order.listed
                .map(listed -> first(Power.division(by, listed.by), otherwise))
                .orElse("order.not-listed");
    }

    /** Fewer than 3 in 180 days, and fewer than 4 in a year. */
    private boolean tooFewPenalties() {
        var all = loop.penaltiesOf(order.unit);
        long inHalfYear = all.stream().filter(day -> !day.plusDays(180).isBefore(today)).count();
        long inYear = all.stream().filter(day -> !day.plusYears(1).isBefore(today)).count();
        return inHalfYear < 3 && inYear < 4;
    }

    private static String name(Officer officer) {
        return officer.id().value();
    }
}
