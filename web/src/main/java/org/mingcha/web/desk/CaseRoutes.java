package org.mingcha.web.desk;

import java.util.function.Function;
import org.mingcha.command.Invalid;
import org.mingcha.command.exposure.ExposureId;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.order.OrderId;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.casefile.CaseView;
import org.mingcha.web.casefile.Cases;
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

    CaseRoutes(Cases cases) {
        this.cases = cases;
    }

    @GetMapping("/tips/{id}")
    CaseView tip(@PathVariable("id") String id, SignedIn who) {
        return cases.tip(named(id, TipId::new), who.officer());
    }

    @GetMapping("/hazards/{id}")
    CaseView hazard(@PathVariable("id") String id, SignedIn who) {
        return cases.hazard(named(id, HazardId::new), who.officer());
    }

    @GetMapping("/orders/{id}")
    CaseView order(@PathVariable("id") String id, SignedIn who) {
        return cases.order(named(id, OrderId::new), who.officer());
    }

    @GetMapping("/exposures/{id}")
    CaseView exposure(@PathVariable("id") String id, SignedIn who) {
        return cases.exposure(named(id, ExposureId::new), who.officer());
    }

    /** What cannot be an id names nothing. */
    private static <I> I named(String id, Function<String, I> type) {
        try {
            return type.apply(id);
        } catch (Invalid malformed) {
            throw new NotThere();
        }
    }
}
