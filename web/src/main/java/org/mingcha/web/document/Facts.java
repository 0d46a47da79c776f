package org.mingcha.web.document;

import static org.mingcha.web.document.Document.RECTIFICATION_ORDER;
import static org.mingcha.web.document.Placeholder.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingcha.command.money.Fen;
import org.mingcha.command.order.OrderEvent.OrderIssued;
import org.mingcha.command.order.OrderEvent.OrderServed;
import org.mingcha.command.order.OrderEvent.SupervisionListed;
import org.mingcha.command.order.OrderEvent.SupervisionUrged;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.reward.RewardEvent.RewardApproved;
import org.mingcha.command.tipoff.TipKind;
import org.mingcha.command.tipoff.TipNumber;
import org.mingcha.web.casefile.CaseView.OrderView;
import org.mingcha.web.casefile.Step;
import org.mingcha.web.document.Document.Copy;
import org.mingcha.web.page.Words;

/** Chooses from a case, by name, what its documents may say. */
final class Facts {

    /** So many characters of a stream's id are in the numbers of its documents. */
    private static final int SERIAL_LENGTH = 6;

    private final Words words;
    private final Offices offices;

    Facts(Words words, Offices offices) {
        this.words = words;
        this.offices = offices;
    }

    /** A tip-off as far as its reporter's own documents tell of it. */
    record Reported(
            String id,
            TipNumber number,
            UnitName unit,
            TipKind kind,
            LocalDate registeredOn,
            DivisionCode division) {}

    /** A reward as far as the notice of it tells. */
    record Awarded(String id, Optional<TipNumber> tip, DivisionCode division, List<String> rules) {}

    Values of(Reported tip, Copy copy, List<Step> course) {
        var step = course.get(copy.place());
        var division = fact(step, "division").map(DivisionCode::new).orElse(tip.division());
        boolean rewardable = step.facts().containsValue("true");
        boolean answers = step.facts().containsKey("rewardable");
        return issued(tip.id(), division, copy, step)
                .with(TIP_NUMBER, tip.number().value())
                .with(UNIT, tip.unit().value())
                .with(TIP_KIND, words.say("tip-kind." + tip.kind()))
                .with(REGISTERED_ON, words.day(tip.registeredOn()))
                .with(CONCLUDE_BY, step.dueOn().map(words::day))
                .with(OBJECT_BY, step.dueOn().map(words::day))
                .with(GROUND, fact(step, "ground").map(g -> words.say("refusal-ground." + g)))
                .with(REASON, text(step, "reason"))
                .with(CONCLUSION, text(step, "conclusion"))
                .with(ACCOUNT, text(step, "account"))
                .with(DISPOSAL, text(step, "disposal"))
                .when(REWARDABLE, answers && rewardable)
                .when(NOT_REWARDABLE, answers && !rewardable);
    }

    Values of(OrderView order, Copy copy, List<Step> course, String orderNumber) {
        var step = course.get(copy.place());
        var listed = last(course, SupervisionListed.class);
        var served = last(course, OrderServed.class);
        var lister = listed.flatMap(list -> fact(list, "lister")).map(DivisionCode::new);
        boolean supervises = copy.document() == Document.SUPERVISION_LETTER;
        var division = supervises ? lister.orElse(order.division()) : order.division();
        var issue = last(course, OrderIssued.class);
        boolean first = copy.document() == RECTIFICATION_ORDER;
        return issued(order.order().value(), division, copy, step)
                .with(UNIT, order.unitName().value())
                .with(MATTERS, order.matters())
                .with(LEGAL_BASIS, order.legalBasis().value())
                .with(RECTIFY_BY, first ? due(issue) : Optional.of(words.day(order.rectifyBy())))
                .with(ISSUED_ON, issue.map(Step::on).map(words::day))
                .with(ORDER_NUMBER, orderNumber)
                .with(ACCOUNT, text(step, "account"))
                .when(SATISFIED, fact(step, "satisfied").filter("true"::equals).isPresent())
                .when(UNSATISFIED, fact(step, "satisfied").filter("false"::equals).isPresent())
                .with(OFFICERS, fact(step, "officers"))
                .with(SERVED_ON, served.flatMap(s -> fact(s, "servedOn")).map(this::day))
                .with(SERVED_BY, served.flatMap(Step::by).map(OfficerId::value))
                .with(RESPONSIBLE, responsible(order, listed))
                .with(CURE_BY, due(listed))
                .with(LISTED_ON, listed.map(Step::on).map(words::day))
                .when(LISTED, step.what().equals(SupervisionListed.class.getSimpleName()))
                .when(URGED, step.what().equals(SupervisionUrged.class.getSimpleName()))
                .with(TEXT, text(step, "text"));
    }

    Values of(Awarded reward, Copy copy, List<Step> course) {
        var step = course.get(copy.place());
        var amount =
                last(course.subList(0, copy.place()), RewardApproved.class)
                        .flatMap(approved -> fact(approved, "amount"))
                        .map(fen -> new Fen(Long.parseLong(fen)));
        return issued(reward.id(), reward.division(), copy, step)
                .with(TIP_NUMBER, reward.tip().map(TipNumber::value))
                .with(AMOUNT, amount.map(Facts::figures))
                .with(CAPITALS, amount.map(Capitals::of))
                .with(CLAIM_BY, step.dueOn().map(words::day))
                .with(RULES, reward.rules());
    }

    private Values issued(String id, DivisionCode division, Copy copy, Step step) {
        return new Values()
                .with(OFFICE, offices.office(division))
                .with(OFFICE_MARK, offices.mark(division))
                .with(OFFICE_ABOVE, offices.officeAbove(division))
                .with(GOVERNMENT, offices.government(division))
                .with(YEAR, String.valueOf(step.on().getYear()))
                .with(SERIAL, serial(id, copy))
                .with(DATE, words.day(step.on()))
                .with(CASE_ID, id);
    }

    /**
     * Derived, as no office keeps a counter here: the first characters of the stream's id, and
     * which of its kind it is where there are more.
     */
    private static String serial(String id, Copy copy) {
        int begin = id.indexOf('-') + 1;
        var own = id.substring(begin, begin + SERIAL_LENGTH).toUpperCase(Locale.ROOT);
        return copy.nth() == 1 ? own : own + "-" + copy.nth();
    }

    private Optional<String> responsible(OrderView order, Optional<Step> listed) {
        return listed.flatMap(list -> fact(list, "responsible"))
                .map(DivisionCode::new)
                .or(order::responsible)
                .flatMap(offices::government);
    }

    private Optional<String> due(Optional<Step> step) {
        return step.flatMap(Step::dueOn).map(words::day);
    }

    private String day(String iso) {
        return words.day(LocalDate.parse(iso));
    }

    private static String figures(Fen sum) {
        var yuan = String.format(Locale.ROOT, "%,d", sum.value() / 100);
        long rest = sum.value() % 100;
        return rest == 0 ? yuan : yuan + String.format(Locale.ROOT, ".%02d", rest);
    }

    private static Optional<Step> last(List<Step> course, Class<?> event) {
        return course.reversed().stream()
                .filter(step -> step.what().equals(event.getSimpleName()))
                .findFirst();
    }

    private static Optional<String> fact(Step step, String name) {
        return Optional.ofNullable(step.facts().get(name));
    }

    private static Optional<String> text(Step step, String name) {
        return Optional.ofNullable(step.texts().get(name));
    }
}
