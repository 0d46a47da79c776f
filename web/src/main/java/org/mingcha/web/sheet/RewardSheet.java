package org.mingcha.web.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.law.reward.Figures;
import org.mingcha.command.money.Fen;
import org.mingcha.web.casefile.Calculated;
import org.mingcha.web.casefile.Calculated.Taken;
import org.mingcha.web.casefile.Calculated.Used;
import org.mingcha.web.casefile.CaseView.RewardView;
import org.mingcha.web.sheet.Sheet.Row;

/** Lays out a reward: above all how its amount came about, step by step. */
final class RewardSheet {

    private final Wording wording;

    RewardSheet(Wording wording) {
        this.wording = wording;
    }

    List<Row> rows(RewardView reward) {
        var rows = new ArrayList<Row>();
        rows.add(wording.row("unitName", reward.unitName().value()));
        rows.add(wording.row("acceptedOn", reward.acceptedOn()));
        reward.firstReport().ifPresent(tip -> rows.add(wording.row("firstReport", tip.value())));
        reward.parked().ifPresent(why -> rows.add(wording.row("parked", why)));
        reward.parkedBy().ifPresent(rule -> rows.add(wording.row("rule", rule.toString())));
        reward.calculation().ifPresent(calculation -> rows.addAll(calculation(calculation)));
        reward.special().ifPresent(amount -> rows.add(wording.row("special", amount.value())));
        reward.payoutWord()
                .ifPresent(word -> rows.add(wording.text("payoutWord", Optional.of(word))));
        reward.voucher().ifPresent(voucher -> rows.add(wording.row("voucher", voucher.value())));
        return rows;
    }

    private List<Row> calculation(Calculated calculation) {
        var rows = new ArrayList<Row>();
        rows.add(wording.row("amount", calculation.amount().value()));
        rows.add(wording.row("rules", calculation.rules().stream().map(this::used).toList()));
        rows.addAll(figures(calculation.figures()));
        rows.add(wording.row("steps", calculation.steps().stream().map(this::taken).toList()));
        return rows;
    }

    private List<Row> figures(Figures figures) {
        var rows = new ArrayList<Row>();
        figures.matter().ifPresent(matter -> rows.add(wording.row("matter", matter)));
        if (!figures.fines().isEmpty()) {
            rows.add(wording.row("fines", figures.fines().stream().map(Fen::value).toList()));
        }
        rows.add(wording.row("finesComplete", figures.fined()));
        rows.add(wording.row("fire", figures.fire()));
        figures.accidentClass().ifPresent(grade -> rows.add(wording.row("accidentClass", grade)));
        figures.deaths().ifPresent(deaths -> rows.add(wording.row("deaths", deaths.value())));
        figures.grade().ifPresent(grade -> rows.add(wording.row("grade", grade.value())));
        figures.figure().ifPresent(figure -> rows.add(wording.row("figure", figure.value())));
        rows.add(wording.row("named", figures.named()));
        rows.add(wording.row("insider", figures.insider()));
        return rows;
    }

    private String used(Used rule) {
        return wording.words()
                .say(
                        "reward.rule",
                        rule.rule().rule().value(),
                        rule.rule().version(),
                        rule.source().orElse(""),
                        rule.evidence().orElse("?"));
    }

    private String taken(Taken step) {
        return wording.words()
                .say(
                        "reward.step",
                        wording.words().say("reward-step." + step.kind()),
                        wording.value("amount", step.amount().value()),
                        step.rule().toString(),
                        step.clause().orElse(""),
                        step.evidence().orElse("?"));
    }
}
