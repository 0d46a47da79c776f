package org.mingcha.command.tipoff;

import java.time.LocalDate;
import org.mingcha.command.tipoff.TipOffCommand.SubmitTip;
import org.mingcha.command.tipoff.TipOffEvent.TipSubmitted;

/** What the ledger keeps of a form: all that was on it, and of the time only the day. */
final class Submission {

    private Submission() {}

    static TipSubmitted of(SubmitTip form, LocalDate on) {
        return new TipSubmitted(
                form.tip(),
                on,
                form.channel(),
                form.kind(),
                form.unitName(),
                form.unitCode(),
                form.sector(),
                form.division(),
                form.place(),
                form.occurredOn(),
                form.narrative(),
                form.deaths(),
                form.injuries(),
                form.urgent(),
                form.wantsReward(),
                form.named(),
                form.reportedElsewhere(),
                form.reporter(),
                form.receipt(),
                form.reporterKey());
    }
}
