package org.mingcha.web.work;

import java.time.Clock;
import java.util.Arrays;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.party.Role;
import org.mingcha.web.area.Areas;
import org.mingcha.web.casefile.CaseAccess;
import org.mingcha.web.desk.FollowUps;
import org.mingcha.web.page.Page;
import org.mingcha.web.session.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** The desk's first page: what waits for whoever comes in. */
@Controller
class DeskPages {

    private final Piles piles;
    private final Areas areas;
    private final SavedFilters filters;
    private final FollowUps followUps;
    private final Clock clock;

    DeskPages(Piles piles, Areas areas, SavedFilters filters, FollowUps followUps, Clock clock) {
        this.piles = piles;
        this.areas = areas;
        this.filters = filters;
        this.followUps = followUps;
        this.clock = clock;
    }

    /** Whoever asks for a part of the list, as this page once showed it, is led on. */
    @GetMapping("/desk")
    Rendering home(Page page, SignedIn who) {
        if (!CaseAccess.worksOnRewards(who.officer())) {
            return elsewhere(page, who);
        }
        if (!page.query().isEmpty()) {
            return Rendering.redirectTo("/desk/worklist" + page.query()).build();
        }
        var shown =
                Arrays.stream(Pile.values())
                        .flatMap(pile -> piles.of(pile, who.officer(), page.words()).stream())
                        .toList();
        return page.show("desk/home")
                .modelAttribute("today", page.words().day(CivilTime.today(clock)))
                .modelAttribute("scope", areas.name(who.officer().division(), page.words()))
                .modelAttribute("piles", shown)
                .modelAttribute("saved", filters.of(who.officer().id()))
                .modelAttribute("empty", shown.stream().allMatch(pile -> pile.rows().isEmpty()))
                .modelAttribute("stuck", stuck(page))
                .build();
    }

    private Rendering elsewhere(Page page, SignedIn who) {
        return who.officer().roles().contains(Role.AUDITOR)
                ? Rendering.redirectTo("/audit").build()
                : page.show("desk/no-cases").modelAttribute("stuck", stuck(page)).build();
    }

    /** Whoever can see to it is told. */
    private long stuck(Page page) {
        return page.isFor(Role.HEAD) || page.isFor(Role.ADMIN) ? followUps.stuck() : 0;
    }
}
