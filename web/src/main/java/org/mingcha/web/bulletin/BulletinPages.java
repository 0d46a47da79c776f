package org.mingcha.web.bulletin;

import java.util.List;
import org.mingcha.command.exposure.ExposureBasis;
import org.mingcha.command.exposure.ExposureId;
import org.mingcha.command.party.Sector;
import org.mingcha.command.place.Divisions;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.area.Areas;
import org.mingcha.web.bulletin.Bulletin.Filter;
import org.mingcha.web.bulletin.Bulletin.PageNumber;
import org.mingcha.web.bulletin.Bulletin.UnitWords;
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
    private final Areas areas;
    private final Items items;

    BulletinPages(Parameters parameters, Bulletin bulletin, Areas areas, Divisions divisions) {
        this.parameters = parameters;
        this.bulletin = bulletin;
        this.areas = areas;
        this.items = new Items(divisions);
    }

    @GetMapping("/exposures")
    Rendering list(Page page, @RequestParam MultiValueMap<String, String> query) {
        var filter = filter(query);
        return shown(page, "public/exposures", filter)
                .modelAttribute("cities", areas.cities(page.words()))
                .modelAttribute("sectors", page.words().choices("sector.", Sector.values()))
                .modelAttribute(
                        "bases", page.words().choices("exposure-basis.", ExposureBasis.values()))
                .modelAttribute("filtered", isFiltered(filter))
                .build();
    }

    /** What is public about a unit; without a name, where to type one. */
    @GetMapping("/units")
    Rendering unit(Page page, @RequestParam MultiValueMap<String, String> query) {
        var asked = new LinkedMultiValueMap<String, String>();
        query.getOrDefault("name", List.of()).forEach(name -> asked.add("unit", name));
        query.getOrDefault("page", List.of()).forEach(number -> asked.add("page", number));
        var filter = filter(asked);
        return filter.unit().isPresent()
                ? shown(page, "public/units", filter).build()
                : page.show("public/units").modelAttribute("unit", "").build();
    }

    private Rendering.Builder<?> shown(Page page, String template, Filter filter) {
        var found = bulletin.page(filter);
        return page.show(template)
                .modelAttribute(
                        "items",
                        found.items().stream().map(p -> items.of(p, page.words())).toList())
                .modelAttribute("division", filter.division().map(d -> d.value()).orElse(""))
                .modelAttribute("sector", filter.sector().map(Enum::name).orElse(""))
                .modelAttribute("basis", filter.basis().map(Enum::name).orElse(""))
                .modelAttribute("unit", filter.unit().map(UnitWords::value).orElse(""))
                .modelAttribute("number", filter.page().map(PageNumber::value).orElse(0))
                .modelAttribute("more", found.next().isPresent());
    }

    private static boolean isFiltered(Filter filter) {
        return filter.division().isPresent()
                || filter.sector().isPresent()
                || filter.basis().isPresent()
                || filter.unit().isPresent();
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
