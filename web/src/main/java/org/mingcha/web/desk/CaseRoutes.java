package org.mingcha.web.desk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Clock;
import java.util.List;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.exposure.ExposureId;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.order.OrderId;
import org.mingcha.command.retaliation.RetaliationId;
import org.mingcha.command.reward.RewardId;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.query.deadlines.DueDate;
import org.mingcha.query.deadlines.FindOpenDates;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.ask.Questions;
import org.mingcha.web.casefile.CaseView;
import org.mingcha.web.casefile.Cases;
import org.mingcha.web.desk.DueRoutes.Due;
import org.mingcha.web.session.SignedIn;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One case at a time. */
@RestController
@RequestMapping("/api/desk")
final class CaseRoutes {

    private final Cases cases;
    private final Questions questions;
    private final Deadlines deadlines;
    private final Clock clock;

    CaseRoutes(Cases cases, Questions questions, Deadlines deadlines, Clock clock) {
        this.cases = cases;
        this.questions = questions;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @GetMapping("/tips/{id}")
    Dated tip(@PathVariable("id") String id, SignedIn who) {
        return dated(id, cases.tip(NotThere.named(id, TipId::new), who.officer()));
    }

    @GetMapping("/hazards/{id}")
    Dated hazard(@PathVariable("id") String id, SignedIn who) {
        return dated(id, cases.hazard(NotThere.named(id, HazardId::new), who.officer()));
    }

    @GetMapping("/orders/{id}")
    Dated order(@PathVariable("id") String id, SignedIn who) {
        return dated(id, cases.order(NotThere.named(id, OrderId::new), who.officer()));
    }

    @GetMapping("/exposures/{id}")
    Dated exposure(@PathVariable("id") String id, SignedIn who) {
        return dated(id, cases.exposure(NotThere.named(id, ExposureId::new), who.officer()));
    }

    @GetMapping("/rewards/{id}")
    Dated reward(@PathVariable("id") String id, SignedIn who) {
        return dated(id, cases.reward(NotThere.named(id, RewardId::new), who.officer()));
    }

    @GetMapping("/retaliations/{id}")
    Dated retaliation(@PathVariable("id") String id, SignedIn who) {
        return dated(id, cases.retaliation(NotThere.named(id, RetaliationId::new), who.officer()));
    }

    private Dated dated(String id, CaseView view) {
        var today = CivilTime.today(clock);
        var open = questions.all(new FindOpenDates(new CaseId(id)), DueDate.class);
        return new Dated(view, open.stream().map(date -> Due.of(date, today, deadlines)).toList());
    }

    /** A case, and its open dates beside what it holds itself. */
    record Dated(@JsonUnwrapped CaseView view, List<Due> dates) {}
}
