package org.mingcha.web.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingcha.command.hazard.HazardState;
import org.mingcha.command.money.Fen;
import org.mingcha.command.party.Officer;
import org.mingcha.web.access.Gates;
import org.mingcha.web.act.OfficialActs;
import org.mingcha.web.casefile.CasePath;
import org.mingcha.web.casefile.CaseView;
import org.mingcha.web.casefile.CaseView.ExposureView;
import org.mingcha.web.casefile.CaseView.HazardView;
import org.mingcha.web.casefile.CaseView.OrderView;
import org.mingcha.web.casefile.CaseView.Released;
import org.mingcha.web.casefile.CaseView.RetaliationView;
import org.mingcha.web.casefile.CaseView.RewardView;
import org.mingcha.web.casefile.CaseView.TipView;
import org.mingcha.web.sheet.Sheet.Happened;
import org.mingcha.web.sheet.Sheet.Link;
import org.mingcha.web.sheet.Sheet.Not;
import org.mingcha.web.sheet.Sheet.Offer;
import org.mingcha.web.sheet.Sheet.Row;

/** Lays out what is known of a case. */
final class Sheets {

    /** Offered beside the file that they are about. */
    private static final Set<String> OF_EXHIBITS =
            Set.of("open-original", "consent-to-original", "receive-original");

    private static final Set<String> LETTERS = Set.of("DeskWrote", "ReporterWrote");

    private final Wording wording;
    private final Officer reader;

    Sheets(Wording wording, Officer reader) {
        this.wording = wording;
        this.reader = reader;
    }

    /**
     * @param next the acts for which the case waits: they come first
     */
    Sheet of(CaseView view, List<String> openings, Set<String> next) {
        var named = Named.of(view, wording);
        var acts = new ArrayList<>(view.acts());
        acts.addAll(openings);
        var course = view.course().stream().map(wording::happened).toList();
        return new Sheet(
                named.id(),
                CasePath.kind(named.id()),
                named.heading(),
                named.state(),
                named.dueOn().map(this::due).orElse(""),
                named.overdue(),
                rows(view),
                people(view),
                links(view),
                view instanceof TipView tip ? tip.evidence() : List.of(),
                course,
                letters(view),
                offers(acts, next),
                others(view),
                hindered(view),
                view.seen());
    }

    private List<Offer> offers(List<String> acts, Set<String> next) {
        return acts.stream()
                .filter(act -> !OF_EXHIBITS.contains(act))
                .map(act -> offer(act, next.contains(act)))
                .sorted(Comparator.comparing(offer -> !offer.next()))
                .toList();
    }

    private List<Happened> letters(CaseView view) {
        return view.course().stream()
                .filter(step -> LETTERS.contains(step.what()))
                .map(wording::happened)
                .toList();
    }

    private List<Not> others(CaseView view) {
        return view.hindered().stream()
                .filter(act -> !act.roles().isEmpty() && !OF_EXHIBITS.contains(act.act()))
                .map(act -> new Not(label(act.act()), wording.roles(act.roles())))
                .toList();
    }

    private List<Not> hindered(CaseView view) {
        return view.hindered().stream()
                .filter(act -> act.roles().isEmpty() && !OF_EXHIBITS.contains(act.act()))
                .map(act -> new Not(label(act.act()), wording.words().say(act.rule())))
                .toList();
    }

    private String label(String act) {
        return wording.words().say("act." + act);
    }

    private List<Row> people(CaseView view) {
        var rows = new ArrayList<Row>();
        switch (view) {
            case TipView tip -> {
                rows.add(wording.row("custody", tip.custody()));
                tip.offeredTo().ifPresent(to -> rows.add(wording.row("toDivision", to)));
                addIfAny(rows, "verifiers", tip.officers());
            }
            case HazardView hazard -> rows.add(wording.row("division", hazard.division()));
            case OrderView order -> {
                rows.add(wording.row("division", order.division()));
                order.responsible()
                        .ifPresent(by -> rows.add(wording.row("responsibleGovernment", by)));
            }
            case ExposureView exposure -> rows.add(wording.row("division", exposure.division()));
            case RewardView reward -> rows.add(wording.row("division", reward.division()));
            case RetaliationView one -> rows.add(wording.row("division", one.division()));
        }
        return rows;
    }

    private String due(LocalDate dueOn) {
        return wording.words().say("case.due", wording.words().day(dueOn));
    }

    private Offer offer(String act, boolean next) {
        var type = OfficialActs.named(act).orElseThrow();
        // The stream is all that such an act asks for.
        boolean plain = OfficialActs.asked(type).size() == 1;
        var will = wording.words().sayIfAny("act." + act + ".will").orElse("");
        return new Offer(act, wording.words().say("act." + act), plain, will, next);
    }

    private List<Row> rows(CaseView view) {
        return switch (view) {
            case TipView tip -> tip(tip);
            case HazardView hazard -> hazard(hazard);
            case OrderView order -> order(order);
            case ExposureView exposure -> exposure(exposure);
            case RewardView reward -> new RewardSheet(wording).rows(reward);
            case RetaliationView retaliation -> retaliation(retaliation);
        };
    }

    private List<Row> tip(TipView tip) {
        var rows = new ArrayList<Row>();
        rows.add(wording.row("kind", tip.kind()));
        rows.add(wording.row("unitName", tip.unitName().value()));
        tip.unitCode().ifPresent(code -> rows.add(wording.row("unitCode", code.value())));
        rows.add(wording.row("sector", tip.sector()));
        rows.add(wording.row("division", tip.division()));
        rows.add(wording.row("place", tip.place().value()));
        tip.occurredOn().ifPresent(day -> rows.add(wording.row("occurredOn", day)));
        rows.add(wording.text("narrative", tip.narrative()));
        tip.deaths().ifPresent(count -> rows.add(wording.row("deaths", count.value())));
        tip.injuries().ifPresent(count -> rows.add(wording.row("injuries", count.value())));
        rows.add(wording.row("urgent", tip.urgent()));
        rows.add(wording.row("wantsReward", tip.wantsReward()));
        rows.add(wording.row("named", tip.named()));
        rows.add(wording.row("reportedElsewhere", tip.reportedElsewhere()));
        rows.add(wording.row("channel", tip.channel()));
        rows.add(wording.row("registeredOn", tip.registeredOn()));
        rows.add(wording.row("death", tip.death()));
        if (tip.notCured()) {
            rows.add(wording.row("notCured", true));
        }
        if (tip.identityErased()) {
            rows.add(wording.row("identityErased", true));
        }
        if (tip.malicious()) {
            rows.add(wording.row("malicious", true));
        }
        return rows;
    }

    private List<Row> hazard(HazardView hazard) {
        var rows = new ArrayList<Row>();
        hazard.level().ifPresent(level -> rows.add(wording.row("level", level)));
        rows.add(wording.row("unitName", hazard.unitName().value()));
        rows.add(wording.row("place", hazard.place().value()));
        rows.add(wording.row("source", hazard.source()));
        if (hazard.status() != HazardState.FOUND) {
            rows.add(wording.text("description", hazard.description()));
        }
        addIf(rows, "suspended", hazard.suspended());
        addIf(rows, "listingProposed", hazard.listingProposed());
        if (hazard.shams() > 0) {
            rows.add(wording.row("shams", hazard.shams()));
        }
        addIfAny(rows, "keyInspection", hazard.keyInspection());
        return rows;
    }

    private List<Row> order(OrderView order) {
        var rows = new ArrayList<Row>();
        rows.add(wording.row("unitName", order.unitName().value()));
        rows.add(wording.row("matters", order.matters()));
        rows.add(wording.row("legalBasis", order.legalBasis().value()));
        rows.add(wording.row("rectifyBy", order.rectifyBy()));
        if (!order.fines().isEmpty()) {
            rows.add(wording.row("fines", order.fines().stream().map(Fen::value).toList()));
        }
        addIf(rows, "suspended", order.suspended());
        addIf(rows, "suppliesCut", order.suppliesCut());
        addIf(rows, "listingProposed", order.listingProposed());
        addIfAny(rows, "keyInspection", order.keyInspection());
        return rows;
    }

    private void addIfAny(List<Row> rows, String component, List<?> values) {
        if (!values.isEmpty()) {
            rows.add(wording.row(component, values));
        }
    }

    /** What is so is shown; what is not, goes without saying. */
    private void addIf(List<Row> rows, String component, boolean so) {
        if (so) {
            rows.add(wording.row(component, true));
        }
    }

    private List<Row> exposure(ExposureView exposure) {
        var rows = new ArrayList<Row>();
        rows.add(wording.row("basis", exposure.basis()));
        rows.add(wording.row("addressee", exposure.addressee()));
        exposure.addresseeName()
                .ifPresent(name -> rows.add(wording.row("addresseeName", name.value())));
        rows.add(wording.row("unitName", exposure.unitName().value()));
        exposure.title().ifPresent(title -> rows.add(wording.text("title", Optional.of(title))));
        exposure.text().ifPresent(text -> rows.add(wording.text("text", Optional.of(text))));
        exposure.correction()
                .ifPresent(text -> rows.add(wording.text("correction", Optional.of(text))));
        exposure.kind().ifPresent(kind -> rows.add(wording.row("publicationKind", kind)));
        exposure.released().ifPresent(released -> rows.addAll(released(released)));
        return rows;
    }

    private List<Row> released(Released released) {
        var rows = new ArrayList<Row>();
        released.medium().ifPresent(medium -> rows.add(wording.row("medium", medium.value())));
        rows.add(wording.row("showUntil", released.showUntil()));
        rows.add(wording.row("snapshot", released.snapshot().value()));
        return rows;
    }

    private List<Row> retaliation(RetaliationView retaliation) {
        var rows = new ArrayList<Row>();
        rows.add(wording.row("unitName", retaliation.unitName().value()));
        rows.add(wording.row("openedOn", retaliation.openedOn()));
        if (retaliation.said().isEmpty()) {
            rows.add(wording.text("said", Optional.empty()));
        } else {
            rows.add(wording.row("said", retaliation.said()));
        }
        return rows;
    }

    private List<Link> links(CaseView view) {
        var links = new ArrayList<Link>();
        switch (view) {
            case TipView tip -> {
                tip.mergedInto().ifPresent(id -> links.add(link("into", id)));
                tip.merged().forEach(id -> links.add(link("merged", id)));
                tip.hazards().forEach(id -> links.add(link(id)));
                tip.reward().ifPresent(id -> links.add(link(id)));
                tip.retaliations().forEach(id -> links.add(link(id)));
            }
            case HazardView hazard -> {
                hazard.tip().ifPresent(id -> links.add(link(id)));
                hazard.orders().forEach(id -> links.add(link(id)));
                hazard.exposures().forEach(id -> links.add(link(id)));
            }
            case OrderView order -> {
                links.add(link(order.hazard()));
                order.exposures().forEach(id -> links.add(link(id)));
            }
            case ExposureView exposure -> links.add(link("source", exposure.source()));
            case RewardView reward -> links.add(link(reward.tip()));
            case RetaliationView retaliation -> links.add(link(retaliation.tip()));
        }
        return links;
    }

    private Link link(Object id) {
        return linked(wording.called(id.toString()), id);
    }

    /** What joins the two is said where their kinds do not tell it. */
    private Link link(String label, Object id) {
        var words = wording.words();
        var called = wording.called(id.toString());
        return linked(words.say("case.link", words.say("case.link." + label), called), id);
    }

    private Link linked(String text, Object id) {
        var path = CasePath.of(id.toString());
        return new Link(text, path, Gates.areOpen(path, reader));
    }
}
