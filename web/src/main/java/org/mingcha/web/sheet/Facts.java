package org.mingcha.web.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.hazard.HazardState;
import org.mingcha.command.money.Fen;
import org.mingcha.web.casefile.CaseView;
import org.mingcha.web.casefile.CaseView.ExposureView;
import org.mingcha.web.casefile.CaseView.HazardView;
import org.mingcha.web.casefile.CaseView.OrderView;
import org.mingcha.web.casefile.CaseView.RetaliationView;
import org.mingcha.web.casefile.CaseView.RewardView;
import org.mingcha.web.casefile.CaseView.TipView;
import org.mingcha.web.sheet.Sheet.Row;

/** Lays out what is known of a case, a row each. */
final class Facts {

    private final Wording wording;

    Facts(Wording wording) {
        this.wording = wording;
    }

    List<Row> of(CaseView view) {
        return switch (view) {
            case TipView tip -> tip(tip);
            case HazardView hazard -> hazard(hazard);
            case OrderView order -> order(order);
            case ExposureView exposure -> new ExposureSheet(wording).rows(exposure);
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
}
