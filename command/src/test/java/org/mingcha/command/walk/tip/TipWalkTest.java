package org.mingcha.command.walk.tip;

import org.junit.jupiter.api.Test;
import org.mingcha.command.tipoff.TipOffCommand;
import org.mingcha.command.tipoff.TipOffModule;
import org.mingcha.command.tipoff.TipRule;
import org.mingcha.command.walk.Node;
import org.mingcha.command.walk.Walk;

/**
 * Random officers and reporters ask anything of tip-offs at any time, on two nodes that race, with
 * policies that lag behind and are replayed now and then: the streams answer as the model does.
 */
class TipWalkTest {

    private final Walk walk = new Walk("tip-off", TipRule.values(), new TipOffModule());
    private TipModel model = new TipModel();
    private TipSteps steps = new TipSteps(walk, model);

    @Test
    void streamsAndModelAgreeOnEveryAnswer() {
        walk.take(this::begin, this::step);
    }

    private void begin() {
        model = new TipModel();
        steps = new TipSteps(walk, model);
    }

    private void step() {
        walk.pass(24, 1_500, 30);
        var command = steps.command(steps.tip());
        if (walk.oneIn(4)) {
            race(command);
        } else {
            agree(command, walk.ask(command), answer(command));
        }
        if (!walk.oneIn(6)) {
            model.settle();
            walk.follow();
        }
    }

    /**
     * The other node asks something of the same tip-off, and comes first; or of another, which this
     * one has read by then.
     */
    private void race(TipOffCommand command) {
        var other = steps.command(walk.oneIn(2) ? steps.tip() : command.tip());
        boolean apart = !other.tip().equals(command.tip());
        if (!apart && command instanceof TipOffCommand.SubmitTip) {
            agree(command, walk.ask(command), answer(command));
            return;
        }
        String before = answer(command);
        String answer = walk.race(command, node -> agree(other, node.ask(other), answer(other)));
        agree(command, answer, apart ? before : answer(command));
    }

    private String answer(TipOffCommand command) {
        return model.answer(command, walk.clock().instant());
    }

    private void agree(TipOffCommand command, String answer, String expected) {
        walk.agree(command, answer, expected);
        if (answer.equals(Node.DONE)) {
            model.record(command, walk.clock().instant());
        }
    }
}
