package org.mingcha.web.work;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.due.Recipient;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Sector;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipKind;
import org.mingcha.query.worklist.Subject;
import org.mingcha.query.worklist.WorkItem;
import org.mingcha.web.answer.Listed;
import org.mingcha.web.casefile.CaseAccess;
import org.mingcha.web.read.Parameters;
import org.mingcha.web.session.SignedIn;
import org.mingcha.web.work.WorkFilter.Cursor;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The lists of work. */
@RestController
@RequestMapping("/api/desk")
final class WorkRoutes {

    private final Parameters parameters;
    private final Worklist worklist;
    private final Clock clock;

    WorkRoutes(Parameters parameters, Worklist worklist, Clock clock) {
        this.parameters = parameters;
        this.worklist = worklist;
        this.clock = clock;
    }

    /** Whoever works on rewards alone has those as their work. */
    @GetMapping("/worklist")
    Listed<Item> tips(@RequestParam MultiValueMap<String, String> query, SignedIn who) {
        boolean cases = CaseAccess.worksOnCases(who.officer());
        return list(cases ? Subject.TIP : Subject.REWARD, query, who);
    }

    @GetMapping("/hazards")
    Listed<Item> hazards(@RequestParam MultiValueMap<String, String> query, SignedIn who) {
        return list(Subject.HAZARD, query, who);
    }

    @GetMapping("/orders")
    Listed<Item> orders(@RequestParam MultiValueMap<String, String> query, SignedIn who) {
        return list(Subject.ORDER, query, who);
    }

    @GetMapping("/exposures")
    Listed<Item> exposures(@RequestParam MultiValueMap<String, String> query, SignedIn who) {
        return list(Subject.EXPOSURE, query, who);
    }

    @GetMapping("/rewards")
    Listed<Item> rewards(@RequestParam MultiValueMap<String, String> query, SignedIn who) {
        return list(Subject.REWARD, query, who);
    }

    @GetMapping("/retaliations")
    Listed<Item> retaliations(@RequestParam MultiValueMap<String, String> query, SignedIn who) {
        return list(Subject.RETALIATION, query, who);
    }

    private Listed<Item> list(Subject subject, MultiValueMap<String, String> query, SignedIn who) {
        var filter = parameters.read(WorkFilter.class, query);
        var page = worklist.page(subject, filter, who.officer());
        var today = CivilTime.today(clock);
        return new Listed<>(
                page.items().stream().map(item -> Item.of(item, today)).toList(),
                worklist.next(page, filter).map(Cursor::value));
    }

    /** One case in the list; what is not there is said to be {@code null}. */
    @JsonInclude(Include.ALWAYS)
    record Item(
            String id,
            String number,
            Optional<TipId> tip,
            Optional<TipKind> kind,
            UnitName unitName,
            DivisionCode division,
            Optional<Sector> sector,
            String status,
            boolean open,
            boolean urgent,
            LocalDate openedOn,
            Optional<LocalDate> dueOn,
            boolean overdue,
            boolean provisional,
            Optional<Recipient> escalatedTo,
            Optional<OfficerId> owner,
            List<OfficerId> owners,
            Optional<DivisionCode> offeredTo,
            boolean notCured) {

        static Item of(WorkItem item, LocalDate today) {
            return new Item(
                    item.id(),
                    item.number(),
                    item.tip(),
                    item.kind(),
                    item.unitName(),
                    item.division(),
                    item.sector(),
                    item.status(),
                    item.open(),
                    item.urgent(),
                    item.openedOn(),
                    item.dueOn(),
                    item.overdueOn(today),
                    item.provisional(),
                    item.escalatedTo(),
                    item.owners().stream().findFirst(),
                    item.owners(),
                    item.offeredTo(),
                    item.notCured());
        }
    }
}
