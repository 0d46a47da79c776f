package org.mingcha.web.document;

import java.util.List;
import java.util.Optional;
import org.mingcha.command.law.reward.RewardRules;
import org.mingcha.command.law.reward.RuleEdition;
import org.mingcha.command.place.Divisions;
import org.mingcha.command.tipoff.TipNumber;
import org.mingcha.query.casefile.FindCase.FindTipCase;
import org.mingcha.query.casefile.RewardCase;
import org.mingcha.query.casefile.TipCase;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.ask.Questions;
import org.mingcha.web.casefile.CaseView.OrderView;
import org.mingcha.web.casefile.CaseView.RewardView;
import org.mingcha.web.casefile.CaseView.TipView;
import org.mingcha.web.casefile.Step;
import org.mingcha.web.document.Document.Copy;
import org.mingcha.web.page.Page;
import org.springframework.stereotype.Component;

/** Makes the documents of a case in the language of the page. */
@Component
public class Documents {

    private final Templates templates;
    private final Divisions divisions;
    private final Questions questions;
    private final RewardRules rules;

    Documents(Templates templates, Divisions divisions, Questions questions, RewardRules rules) {
        this.rules = rules;
        this.templates = templates;
        this.divisions = divisions;
        this.questions = questions;
    }

    Paper of(Page page, TipView tip, String name) {
        var reported =
                new Facts.Reported(
                        tip.tip().value(),
                        tip.number(),
                        tip.unitName(),
                        tip.kind(),
                        tip.registeredOn(),
                        tip.custody());
        return reported(page, reported, tip.course(), name);
    }

    /**
     * The same for the reporter.
     *
     * @param course of the case, opened as far as the document needs it
     * @throws NotThere if there is no such document
     */
    public Paper of(Page page, TipCase tip, List<Step> course, String name) {
        var reported =
                new Facts.Reported(
                        tip.tip().value(),
                        tip.number(),
                        tip.unitName(),
                        tip.kind(),
                        tip.registeredOn(),
                        tip.standing().custody().division());
        return reported(page, reported, course, name);
    }

    private Paper reported(Page page, Facts.Reported tip, List<Step> course, String name) {
        var copy = named(course, name);
        return filled(page, copy, facts(page).of(tip, copy, course));
    }

    Paper of(Page page, OrderView order, String name) {
        var facts = facts(page);
        var copy = named(order.course(), name);
        var issue = named(order.course(), Document.RECTIFICATION_ORDER.word());
        var number =
                templates
                        .of(Document.RECTIFICATION_ORDER, page.language())
                        .plain("number", facts.of(order, issue, order.course(), ""));
        return filled(page, copy, facts.of(order, copy, order.course(), number));
    }

    Paper of(Page page, RewardView reward, String name) {
        var sources =
                reward.calculation().stream()
                        .flatMap(calculation -> calculation.rules().stream())
                        .flatMap(rule -> rule.source().stream())
                        .toList();
        var tip =
                questions.maybe(new FindTipCase(reward.tip()), TipCase.class).map(TipCase::number);
        var awarded = new Facts.Awarded(reward.reward().value(), tip, reward.division(), sources);
        return of(page, awarded, reward.course(), name);
    }

    /**
     * The notice of an award for the reporter.
     *
     * @throws NotThere if there is no such document
     */
    public Paper of(Page page, TipNumber tip, RewardCase reward, List<Step> course, String name) {
        var used = reward.computed().map(RewardCase.Computed::rules).orElse(List.of());
        var sources =
                rules.all().stream()
                        .filter(rule -> used.contains(rule.version()))
                        .map(RuleEdition::source)
                        .toList();
        var id = reward.reward().value();
        var awarded = new Facts.Awarded(id, Optional.of(tip), reward.division(), sources);
        return of(page, awarded, course, name);
    }

    private Paper of(Page page, Facts.Awarded reward, List<Step> course, String name) {
        var copy = named(course, name);
        return filled(page, copy, facts(page).of(reward, copy, course));
    }

    private Facts facts(Page page) {
        return new Facts(page.words(), new Offices(divisions, page.words()));
    }

    private Paper filled(Page page, Copy copy, Values values) {
        return templates.of(copy.document(), page.language()).fill(values);
    }

    private static Copy named(List<Step> course, String name) {
        return Document.of(course.stream().map(Step::what).toList()).stream()
                .filter(copy -> copy.word().equals(name))
                .findFirst()
                .orElseThrow(NotThere::new);
    }
}
