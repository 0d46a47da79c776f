package org.mingcha.web.bulletin;

import java.time.Clock;
import java.util.Optional;
import org.mingcha.command.exposure.ExposureId;
import org.mingcha.command.exposure.Medium;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.party.Sector;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.Division;
import org.mingcha.command.place.Divisions;
import org.mingcha.command.redaction.Snapshot;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.bulletin.Bulletin.Filter;
import org.mingcha.web.bulletin.Bulletin.PageNumber;
import org.mingcha.web.bulletin.Bulletin.Published;
import org.mingcha.web.page.Page;
import org.mingcha.web.page.Words;
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
    private final Clock clock;

    BulletinPages(Parameters parameters, Bulletin bulletin, Divisions divisions, Clock clock) {
        this.parameters = parameters;
        this.bulletin = bulletin;
        this.divisions = divisions;
        this.clock = clock;
    }

    @GetMapping("/exposures")
    Rendering list(Page page, @RequestParam MultiValueMap<String, String> query) {
        var filter = filter(query);
        var found = bulletin.page(filter);
        int number = filter.page().map(PageNumber::value).orElse(0);
        return page.show("public/exposures")
                .modelAttribute("items", found.items().stream().map(p -> item(p, page)).toList())
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
        return page.show("public/exposure").modelAttribute("item", item(exposed, page)).build();
    }

    private Item item(Published exposed, Page page) {
        var words = page.words();
        var withdrawn = exposed.withdrawn();
        return new Item(
                exposed.id().value(),
                withdrawn.isPresent() ? whom(exposed, words) : said(exposed.title(), words),
                withdrawn.isPresent() ? "" : said(exposed.text(), words),
                whom(exposed, words),
                divisions.find(exposed.division()).map(Division::name).orElse(""),
                words.say("exposure-basis." + exposed.basis()),
                exposed.sector().map(sector -> words.say("sector." + sector)).orElse(""),
                words.day(exposed.publishedOn()),
                withdrawn.map(w -> words.day(w.on())).orElse(""),
                withdrawn.map(w -> said(w.reason(), words)).orElse(""),
                words.say("publication-kind." + exposed.kind()),
                exposed.correctedOn().map(words::day).orElse(""),
                exposed.shownUntil().map(words::day).orElse(""),
                exposed.medium().map(Medium::value).orElse(""),
                exposed.snapshot().map(Snapshot::value).orElse(""));
    }

    private static String whom(Published exposed, Words words) {
        return exposed.unitName()
                .map(UnitName::value)
                .orElseGet(() -> words.say("exposures.person"));
    }

    private static String said(Optional<String> text, Words words) {
        return text.orElseGet(() -> words.say("case.unreadable"));
    }

    /** An exposed case in words; a withdrawn one has no text, the others no reason. */
    record Item(
            String id,
            String title,
            String text,
            String unit,
            String division,
            String basis,
            String sector,
            String published,
            String withdrawn,
            String reason,
            String kind,
            String corrected,
            String until,
            String medium,
            String snapshot) {}
}
