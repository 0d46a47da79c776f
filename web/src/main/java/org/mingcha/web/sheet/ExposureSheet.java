package org.mingcha.web.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingcha.web.casefile.CaseView.ExposureView;
import org.mingcha.web.casefile.CaseView.Released;
import org.mingcha.web.sheet.Sheet.Row;

/** Lays out an exposure: what is said of whom, and where it stands. */
final class ExposureSheet {

    private final Wording wording;

    ExposureSheet(Wording wording) {
        this.wording = wording;
    }

    List<Row> rows(ExposureView exposure) {
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
}
