package org.mingcha.web.bulletin;

import java.time.Clock;
import org.mingcha.command.exposure.ExposureId;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.party.Sector;
import org.mingcha.command.place.Divisions;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.bulletin.Bulletin.Filter;
import org.mingcha.web.bulletin.Bulletin.PageNumber;
import org.mingcha.web.page.Page;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.read.Parameters;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;

/** What was exposed, for everyone. */
@Controller
class BulletinPages {

    private final Parameters parameters;
    private final Bulletin bulletin;
    private final Divisions divisions;
    private final Items items;
    private final Clock clock;

    BulletinPages(Parameters parameters, Bulletin bulletin, Divisions divisions, Clock clock) {
        this.parameters = parameters;
        this.bulletin = bulletin;
        this.divisions = divisions;
        this.items = new Items(divisions);
        this.clock = clock;
    }

    @GetMapping("/exposures")
    Rendering list(Page page, @RequestParam MultiValueMap<String, String> query) {
        var filter = filter(query);
        var found = bulletin.page(filter);
        int number = filter.page().map(PageNumber::value).orElse(0);
        return page.show("public/exposures")
                .modelAttribute(
                        "items",
                        found.items().stream().map(p -> items.of(p, page.words())).toList())
                .modelAttribute("divisions", divisions.on(CivilTime.today(clock)))
                .modelAttribute("sectors", page.words().choices("sector.", Sector.values()))
                .modelAttribute("division", filter.division().map(d -> d.value()).orElse(""))
                .modelAttribute("sector", filter.sector().map(Enum::name).orElse(""))
                .modelAttribute("number", number)
                .modelAttribute("more", found.next().isPresent())
                .build();
    }

    /** The address of a public list may be old or cut short: then it filters nothing. */
    private Filter filter(MultiValueMap<String, String> query) {
        try {
            return parameters.read(Filter.class, query);
        } catch (InvalidFields unknown) {
            return parameters.read(Filter.class, new LinkedMultiValueMap<>());
        }
    }

    @GetMapping("/exposures/{id}")
    Rendering one(Page page, @PathVariable("id") String id) {
        var exposed = bulletin.one(new ExposureId(id)).orElseThrow(NotThere::new);
        return page.show("public/exposure")
                .modelAttribute("item", items.of(exposed, page.words()))
                .build();
    }
}
