package org.mingcha.web.sheet;

import java.util.ArrayList;
import java.util.List;
import org.mingcha.command.party.Officer;
import org.mingcha.web.access.Gates;
import org.mingcha.web.casefile.CasePath;
import org.mingcha.web.casefile.CaseView;
import org.mingcha.web.casefile.CaseView.ExposureView;
import org.mingcha.web.casefile.CaseView.HazardView;
import org.mingcha.web.casefile.CaseView.OrderView;
import org.mingcha.web.casefile.CaseView.RetaliationView;
import org.mingcha.web.casefile.CaseView.RewardView;
import org.mingcha.web.casefile.CaseView.TipView;
import org.mingcha.web.sheet.Sheet.Link;

/** The cases that belong to a case. */
final class Links {

    private final Wording wording;
    private final Officer reader;

    Links(Wording wording, Officer reader) {
        this.wording = wording;
        this.reader = reader;
    }

    List<Link> of(CaseView view) {
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
