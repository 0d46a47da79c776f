package org.mingcha.web.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mingcha.command.party.Officer;
import org.mingcha.web.casefile.CasePath;
import org.mingcha.web.casefile.CaseView;
import org.mingcha.web.casefile.CaseView.ExposureView;
import org.mingcha.web.casefile.CaseView.HazardView;
import org.mingcha.web.casefile.CaseView.OrderView;
import org.mingcha.web.casefile.CaseView.RetaliationView;
import org.mingcha.web.casefile.CaseView.RewardView;
import org.mingcha.web.casefile.CaseView.TipView;
import org.mingcha.web.sheet.Sheet.Happened;
import org.mingcha.web.sheet.Sheet.Row;

/** Lays out a case as its page shows it. */
public final class Sheets {

    private static final Set<String> LETTERS = Set.of("DeskWrote", "ReporterWrote");

    private final Wording wording;
    private final Officer reader;

    public Sheets(Wording wording, Officer reader) {
        this.wording = wording;
        this.reader = reader;
    }

    /**
     * @param next the acts for which the case waits: they come first
     */
    public Sheet of(CaseView view, List<String> openings, Set<String> next) {
        var named = Named.of(view, wording);
        var offers = new Offers(wording);
        var course = view.course().stream().map(wording::happened).toList();
        return new Sheet(
                named.id(),
                CasePath.kind(named.id()),
                named.heading(),
                named.state(),
                named.dueOn().map(this::due).orElse(""),
                named.overdue(),
                new Facts(wording).of(view),
                people(view),
                new Links(wording, reader).of(view),
                view instanceof TipView tip ? tip.evidence() : List.of(),
                course,
                letters(view),
                offers.of(both(view.acts(), openings), next),
                offers.others(view),
                offers.hindered(view),
                view.seen());
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private List<Happened> letters(CaseView view) {
        return view.course().stream()
                .filter(step -> LETTERS.contains(step.what()))
                .map(wording::happened)
                .toList();
    }

    private List<Row> people(CaseView view) {
        var rows = new ArrayList<Row>();
        switch (view) {
            case TipView tip -> {
                rows.add(wording.row("custody", tip.custody()));
                tip.offeredTo().ifPresent(to -> rows.add(wording.row("toDivision", to)));
                if (!tip.officers().isEmpty()) {
                    rows.add(wording.row("verifiers", tip.officers()));
                }
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
}
