package org.mingcha.web.law;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.law.DeadlineRow;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.reward.RewardRules;
import org.mingcha.command.law.reward.RuleEdition;
import org.mingcha.command.party.Sector;
import org.mingcha.command.tipoff.TipKind;
import org.mingcha.web.area.Areas;
import org.mingcha.web.page.Page;
import org.mingcha.web.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** What may be reported, by when officials must act, and what is paid: for everybody. */
@Controller
class LawPages {

    private final Deadlines deadlines;
    private final RewardRules rewards;
    private final Areas areas;
    private final Clock clock;

    LawPages(Deadlines deadlines, RewardRules rewards, Areas areas, Clock clock) {
        this.deadlines = deadlines;
        this.rewards = rewards;
        this.areas = areas;
        this.clock = clock;
    }

    @GetMapping("/what")
    Rendering what(Page page) {
        return page.show("public/what")
                .modelAttribute("kinds", TipKind.values())
                .modelAttribute("here", sectors(true, page.words()))
                .modelAttribute("elsewhere", sectors(false, page.words()))
                .build();
    }

    @GetMapping("/deadlines")
    Rendering deadlines(Page page) {
        var today = CivilTime.today(clock);
        return page.show("public/deadlines")
                .modelAttribute(
                        "tables", LimitTable.of(deadlines, today, page.language(), page.words()))
                .modelAttribute("today", page.words().day(today))
                .build();
    }

    @GetMapping("/rewards")
    Rendering rewards(Page page) {
        var today = CivilTime.today(clock);
        var words = page.words();
        var tables =
                rewards.all().stream()
                        .filter(this::isLastVersion)
                        .sorted(Comparator.comparing(RuleEdition::from).reversed())
                        .map(rule -> RewardTable.of(rule, today, words))
                        .toList();
        return page.show("public/rewards")
                .modelAttribute("notice", limit(RowId.R1, today, words))
                .modelAttribute("claim", limit(RowId.R2, today, words))
                .modelAttribute("pay", limit(RowId.R3, today, words))
                .modelAttribute("tables", tables)
                .modelAttribute(
                        "example",
                        RewardExample.of(rewards, today, areas.province(), words).stream().toList())
                .build();
    }

    private boolean isLastVersion(RuleEdition rule) {
        return rewards.all().stream()
                .filter(other -> other.id().equals(rule.id()))
                .noneMatch(other -> other.version().version() > rule.version().version());
    }

    private String limit(RowId id, LocalDate today, Words words) {
        return deadlines.rows().stream()
                .filter(row -> row.id() == id && !row.from().isAfter(today))
                .filter(row -> row.to().filter(today::isAfter).isEmpty())
                .map(row -> limit(row, words))
                .findFirst()
                .orElseThrow();
    }

    private static String limit(DeadlineRow row, Words words) {
        return words.say("date.limit", row.limit(), words.say("page.unit." + row.unit()));
    }

    private static List<String> sectors(boolean here, Words words) {
        return Arrays.stream(Sector.values())
                .filter(sector -> sector.handledHere() == here)
                .map(sector -> words.say("sector." + sector))
                .toList();
    }
}
