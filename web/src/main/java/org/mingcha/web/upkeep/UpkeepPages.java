package org.mingcha.web.upkeep;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingcha.command.law.DeadlineRow;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.reward.RewardRules;
import org.mingcha.web.page.FilledForm;
import org.mingcha.web.page.Form;
import org.mingcha.web.page.Page;
import org.mingcha.web.page.Words;
import org.mingcha.web.verification.Verifications;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** The administrator's pages: what there is, what each thing means, and what to do about it. */
@Controller
class UpkeepPages {

    private static final Pattern GENERATION = Pattern.compile("_\\d+$");

    private final Upkeep upkeep;
    private final Verifications verifications;
    private final Deadlines deadlines;
    private final RewardRules rewards;

    UpkeepPages(
            Upkeep upkeep, Verifications verifications, Deadlines deadlines, RewardRules rewards) {
        this.upkeep = upkeep;
        this.verifications = verifications;
        this.deadlines = deadlines;
        this.rewards = rewards;
    }

    @GetMapping("/desk/administration")
    Rendering start(Page page) {
        return page.show("administration/start")
                .modelAttribute("stuck", upkeep.waiting().size())
                .build();
    }

    @GetMapping("/desk/administration/law")
    Rendering law(Page page) {
        var words = page.words();
        return page.show("administration/law")
                .modelAttribute("files", upkeep.lawFiles())
                .modelAttribute("calendars", deadlines.calendars())
                .modelAttribute(
                        "limits", deadlines.rows().stream().map(it -> limit(it, words)).toList())
                .modelAttribute(
                        "rewards",
                        rewards.all().stream()
                                .map(it ->
                                        new Rule(
                                                it.id().value(),
                                                it.version().version(),
                                                "",
                                                it.source(),
                                                words.day(it.from()),
                                                it.to().map(words::day).orElse("")))
                                .toList())
                .build();
    }

    private static Rule limit(DeadlineRow row, Words words) {
        return new Rule(
                words.say("due." + row.id()),
                row.version(),
                row.limit() + " " + words.say("page.unit." + row.unit()),
                row.source(),
                words.day(row.from()),
                row.to().map(words::day).orElse(""));
    }

    @GetMapping("/desk/administration/system")
    Rendering system(Page page) {
        var words = page.words();
        var log = upkeep.log();
        return page.form("administration/system", FilledForm.of(Form.empty()))
                .modelAttribute(
                        "followers",
                        upkeep.followers().stream().map(it -> follower(it, words)).toList())
                .modelAttribute("letters", letters(words))
                .modelAttribute("keys", held(upkeep.keys(), words))
                .modelAttribute("log", log)
                .modelAttribute("published", log.at().map(words::moment).orElse(""))
                .modelAttribute("verified", verified(words))
                .build();
    }

    private List<Letter> letters(Words words) {
        return upkeep.waiting().stream()
                .sorted(Comparator.comparing(Upkeep.Waiting::group))
                .map(it ->
                        new Letter(
                                it.group(),
                                name(it.group(), words),
                                words.sayIfAny("event." + it.event()).orElse(it.event()),
                                it.stream(),
                                words.dayOf(it.since()),
                                it.cause()))
                .toList();
    }

    private static Follower follower(Upkeep.Follower follower, Words words) {
        return new Follower(
                name(follower.name(), words),
                follower.name(),
                follower.behind(),
                follower.halted());
    }

    /** What follows the ledger, by what it does: which generation of a view it is says nothing. */
    private static String name(String group, Words words) {
        String kind = GENERATION.matcher(group).replaceFirst("");
        return words.sayIfAny("follower." + kind).orElse(group);
    }

    private static Held held(Upkeep.Keys keys, Words words) {
        return new Held(
                keys.vault(),
                keys.changed().map(words::dayOf).orElse(""),
                keys.backedUp().map(words::dayOf).orElse(""),
                keys.outdated(),
                keys.trouble(),
                keys.log().stream()
                        .map(it ->
                                new LogKey(
                                        it.id(),
                                        it.from(),
                                        it.since().map(words::dayOf).orElse("")))
                        .toList());
    }

    private List<Outcome> verified(Words words) {
        return Stream.of(verifications.full(), verifications.incremental())
                .flatMap(Optional::stream)
                .map(it ->
                        new Outcome(
                                words.say("verification." + it.kind()),
                                words.moment(it.startedAt()),
                                it.count()))
                .toList();
    }

    @PostMapping("/desk/administration/retry")
    Rendering retry(Form form) {
        upkeep.retry(form.text("group"));
        return Rendering.redirectTo("/desk/administration/system")
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    /** One version of a rule of the law. */
    record Rule(String name, int version, String limit, String source, String from, String to) {}

    /** One event that waits. */
    record Letter(
            String group, String name, String event, String stream, String since, String cause) {}

    /** What follows the ledger, in words and by the name that commands take. */
    record Follower(String name, String id, Optional<Long> behind, boolean halted) {}

    /** The keys in use, with days in words; empty where none is known. */
    record Held(
            String vault,
            String changed,
            String backedUp,
            boolean outdated,
            Optional<String> trouble,
            List<LogKey> log) {}

    /** One key of the log. */
    record LogKey(String id, long from, String since) {}

    /** How a verification went. */
    record Outcome(String kind, String when, long count) {}
}
