package org.mingcha.infra.verify.lawful;

import java.util.Optional;
import org.mingcha.command.tipoff.TipOffEvent.ResultFedBack;
import org.mingcha.command.tipoff.TipOffEvent.TipConcluded;
import org.mingcha.infra.verify.finding.Fault;

/** What is fed back was signed. */
final class FeedbackNeedsConclusion implements StreamRule {

    private boolean concluded;

    @Override
    public Optional<Fault> broken(Object event) {
        concluded |= event instanceof TipConcluded;
        return StreamRule.when(
                event instanceof ResultFedBack && !concluded, Fault.FED_BACK_UNCONCLUDED);
    }
}
