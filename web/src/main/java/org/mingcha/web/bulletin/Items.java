package org.mingcha.web.bulletin;

import java.util.Optional;
import org.mingcha.command.exposure.Medium;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.Divisions;
import org.mingcha.command.redaction.Snapshot;
import org.mingcha.web.bulletin.Bulletin.Published;
import org.mingcha.web.page.Words;

/** Puts exposed cases into words, for pages and for the feed. */
final class Items {

    private final Divisions divisions;

    Items(Divisions divisions) {
        this.divisions = divisions;
    }

    Item of(Published exposed, Words words) {
        var withdrawn = exposed.withdrawn();
        return new Item(
                exposed.id().value(),
                withdrawn.isPresent() ? whom(exposed, words) : said(exposed.title(), words),
                withdrawn.isPresent() ? "" : said(exposed.text(), words),
                whom(exposed, words),
                divisions.find(exposed.division()).map(words::place).orElse(""),
                words.say("exposure-basis." + exposed.basis()),
                words.say("exposure-law." + exposed.basis()),
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
}
