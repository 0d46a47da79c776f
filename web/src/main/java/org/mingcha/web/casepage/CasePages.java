package org.mingcha.web.casepage;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import org.mingcha.command.exposure.ExposureId;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.order.OrderId;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Role;
import org.mingcha.command.retaliation.RetaliationId;
import org.mingcha.command.reward.RewardId;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.web.act.OfficialActs;
import org.mingcha.web.area.Areas;
import org.mingcha.web.casefile.CasePath;
import org.mingcha.web.casefile.CaseView;
import org.mingcha.web.casefile.Cases;
import org.mingcha.web.document.DocumentPages;
import org.mingcha.web.page.Page;
import org.mingcha.web.session.SignedIn;
import org.mingcha.web.sheet.Named;
import org.mingcha.web.sheet.Sheets;
import org.mingcha.web.sheet.Wording;
import org.mingcha.web.turn.Turns;
import org.mingcha.web.turn.Turns.Turn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;

/** One case at a time, with what may be done about it now. */
@Controller
class CasePages {

    private final Cases cases;
    private final Areas areas;
    private final CaseDates dates;
    private final Turns turns;

    CasePages(Cases cases, Areas areas, CaseDates dates, Turns turns) {
        this.cases = cases;
        this.areas = areas;
        this.dates = dates;
        this.turns = turns;
    }

    @GetMapping("/desk/{kind:tips|hazards|orders|exposures|rewards|retaliations}/{id}")
    Rendering show(
            Page page,
            SignedIn who,
            @PathVariable("kind") String kind,
            @PathVariable("id") String id,
            @RequestParam(name = "done", defaultValue = "") String done) {
        var view = view(cases, id, who.officer());
        var openings = Openings.from(view, who.officer());
        var steps = turns(page, id, view, who.officer());
        var yours = steps.stream().filter(Turn::yours).map(Turn::act).collect(toSet());
        var sheets = new Sheets(wording(page), who.officer());
        return page.show("desk/case")
                .modelAttribute("sheet", sheets.of(view, openings, yours))
                .modelAttribute("custodian", page.isFor(Role.CUSTODIAN))
                .modelAttribute("documents", DocumentPages.links(view, id, page.words()))
                .modelAttribute("dates", dates.of(id, page.words()))
                .modelAttribute("turns", steps)
                .modelAttribute("owners", owners(id))
                .modelAttribute("here", CasePath.of(id))
                .modelAttribute("back", "/desk/worklist?tab=" + kind)
                .modelAttribute("done", OfficialActs.named(done).isPresent() ? done : "")
                .build();
    }

    private List<String> owners(String id) {
        return turns.owners(id).stream().map(OfficerId::value).toList();
    }

    private List<Turn> turns(Page page, String id, CaseView view, Officer by) {
        var wording = wording(page);
        var division = Named.of(view, wording).division();
        return turns.of(id, view, by, division, wording::place, page.words());
    }

    Wording wording(Page page) {
        return new Wording(page.words(), areas);
    }

    /** As an act's form needs it: texts are opened where the form begins with them. */
    CaseView outline(String id, Officer by) {
        boolean suggested = CasePath.kind(id).equals("exposure");
        return view(suggested ? cases : cases.withoutTexts(), id, by);
    }

    private static CaseView view(Cases cases, String id, Officer by) {
        return switch (CasePath.kind(id)) {
            case "tip" -> cases.tip(new TipId(id), by);
            case "hazard" -> cases.hazard(new HazardId(id), by);
            case "order" -> cases.order(new OrderId(id), by);
            case "reward" -> cases.reward(new RewardId(id), by);
            case "retaliation" -> cases.retaliation(new RetaliationId(id), by);
            default -> cases.exposure(new ExposureId(id), by);
        };
    }
}
