package org.mingcha.command.walk.reward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ConfigurerModule;
import org.junit.jupiter.api.Test;
import org.mingcha.command.law.reward.RewardRules;
import org.mingcha.command.law.reward.Rules;
import org.mingcha.command.reward.OrderOfReceipt;
import org.mingcha.command.reward.RewardCommand;
import org.mingcha.command.reward.RewardEvent.RewardPaid;
import org.mingcha.command.reward.RewardId;
import org.mingcha.command.reward.RewardModule;
import org.mingcha.command.reward.RewardRule;
import org.mingcha.command.tipoff.TipKind;
import org.mingcha.command.walk.Node;
import org.mingcha.command.walk.Walk;
import org.mingcha.command.walk.reward.Matters.Tip;

/**
 * Random officers, reporters and policies ask anything of rewards at any time, on two nodes that
 * race, while the tip-offs behind them are withdrawn, merged and reversed: the streams answer as
 * the model does, and owe and pay what its arithmetic says.
 */
class RewardWalkTest {

    private final Walk walk =
            new Walk("reward", RewardRule.values(), new RewardModule(), components());
    private Matters matters = new Matters(walk);
    private RewardModel model = new RewardModel(matters);
    private RewardSteps steps = new RewardSteps(walk, matters);
    private List<Tip> rewarded = List.of();

    @Test
    void streamsAndModelAgreeOnEveryAnswer() {
        walk.take(this::begin, this::step);
    }

    private ConfigurerModule components() {
        return configurer ->
                configurer
                        .registerComponent(RewardRules.class, _ -> Rules.shipped())
                        .registerComponent(
                                OrderOfReceipt.class, _ -> tip -> matters.received().of(tip));
    }

    /** Of each ledger two matters or three, of different kinds. */
    private void begin() {
        matters = new Matters(walk);
        model = new RewardModel(matters);
        steps = new RewardSteps(walk, matters);
        rewarded = new ArrayList<>();
        switch (walk.random().nextInt(5)) {
            case 0 -> {
                merged();
                single(TipKind.HAZARD, false);
            }
            case 1 -> parted();
            case 2 -> {
                single(TipKind.HAZARD, true);
                single(TipKind.HAZARD, true);
            }
            default -> {
                single(TipKind.CONCEALED_ACCIDENT, walk.oneIn(4));
                single(TipKind.HAZARD, false);
            }
        }
    }

    private void single(TipKind kind, boolean longAgo) {
        rewarded.add(matters.tip(kind, longAgo));
    }

    /** Received first, and merged into the later one. */
    private void merged() {
        var earlier = matters.tip(TipKind.VIOLATION, false);
        var later = matters.tip(TipKind.VIOLATION, false);
        matters.merge(earlier, later);
        rewarded.add(later);
    }

    /** They went on together once, and each comes to an end of its own. */
    private void parted() {
        var one = matters.tip(TipKind.VIOLATION, false);
        var other = matters.tip(TipKind.VIOLATION, false);
        matters.merge(one, other);
        matters.release(one, other);
        rewarded.add(one);
        rewarded.add(other);
    }

    private void step() {
        walk.pass(30, 2_000, 15);
        var matter = walk.any(rewarded);
        happen(matter);
        var command = command(matter);
        if (walk.oneIn(4)) {
            race(command);
        } else {
            agree(command, walk.ask(command), answer(command));
        }
        model.find(RewardId.of(matter.id)).ifPresent(this::pays);
    }

    private void happen(Tip matter) {
        if (!matter.substantiated && walk.oneIn(3)) {
            matters.substantiate(matter);
        } else if (walk.oneIn(60)) {
            matters.reverse(matter);
        } else if (walk.oneIn(120)) {
            endOrPart(walk.any(matters.all()));
        }
    }

    private void endOrPart(Tip tip) {
        if (tip.into.isPresent() && walk.oneIn(2)) {
            matters.release(tip, tip.into.get());
        } else if (tip.valid) {
            matters.withdraw(tip);
        }
    }

    private RewardCommand command(Tip matter) {
        return steps.command(matter, model.find(RewardId.of(matter.id)));
    }

    /** The other node asks something of the same reward, and comes first. */
    private void race(RewardCommand command) {
        var matter =
                rewarded.stream()
                        .filter(tip -> RewardId.of(tip.id).equals(command.reward()))
                        .findFirst()
                        .orElseThrow();
        var other = command(matter);
        String answer = walk.race(command, node -> agree(other, node.ask(other), answer(other)));
        agree(command, answer, answer(command));
    }

    private String answer(RewardCommand command) {
        return model.answer(command, walk.clock().today());
    }

    private void agree(RewardCommand command, String answer, String expected) {
        walk.agree(command, answer, expected);
        if (answer.equals(Node.DONE)) {
            model.record(command, walk.clock().today());
        }
    }

    /** A matter is paid once at most, and what the arithmetic and the special reward come to. */
    private void pays(RewardCase reward) {
        var paid =
                walk.ledger().of(RewardId.of(reward.matter.id).value(), RewardPaid.class).stream()
                        .map(payment -> payment.amount().value())
                        .toList();
        if (reward.stands == RewardCase.Stands.PAID) {
            long owed = reward.amount.orElseThrow() + reward.special;
            assertThat(paid).as("seed %d", walk.seed()).isEqualTo(List.of(owed));
        }
        assertThat(paid).hasSizeLessThan(2);
    }
}
