package org.mingcha.web.prospect;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.law.RowId;
import org.mingcha.command.reward.RewardState;
import org.mingcha.query.terms.Term;
import org.mingcha.query.terms.Term.Fate;
import org.mingcha.web.page.Words;
import org.mingcha.web.prospect.RewardStep.Progress;

/** The way to a reward, step by step: what is done, what comes next, and by when. */
final class RewardPath {

    private final List<Term> terms;
    private final Words words;

    RewardPath(List<Term> terms, Words words) {
        this.terms = terms;
        this.words = words;
    }

    private enum Stage {
        ELIGIBLE(Optional.empty()),
        APPROVED(Optional.empty()),
        NOTIFIED(Optional.of(RowId.R1)),
        CLAIMED(Optional.of(RowId.R2)),
        VERIFIED(Optional.empty()),
        PAID(Optional.of(RowId.R3));

        private final Optional<RowId> row;

        Stage(Optional<RowId> row) {
            this.row = row;
        }
    }

    List<RewardStep> at(RewardState state) {
        var next = next(state);
        return Arrays.stream(Stage.values())
                .map(stage -> step(stage, progress(stage, next, state)))
                .toList();
    }

    private RewardStep step(Stage stage, Progress progress) {
        return new RewardStep(words.say("status.reward.step." + stage), progress, by(stage));
    }

    private static Progress progress(Stage stage, Optional<Stage> next, RewardState state) {
        if (next.isEmpty() || stage.compareTo(next.get()) < 0) {
            return Progress.DONE;
        }
        if (hasStopped(state)) {
            return Progress.NEVER;
        }
        if (stage != next.get()) {
            return Progress.LATER;
        }
        return stage == Stage.CLAIMED ? Progress.YOURS : Progress.NOW;
    }

    private static boolean hasStopped(RewardState state) {
        return RewardState.ENDED.contains(state);
    }

    /**
     * The step that is not done yet; none where all are. An amount that changed is approved anew.
     */
    private static Optional<Stage> next(RewardState state) {
        return switch (state) {
            case OPENED, DENIED -> Optional.of(Stage.ELIGIBLE);
            case PARKED, CALCULATED, RETURNED -> Optional.of(Stage.APPROVED);
            case APPROVED -> Optional.of(Stage.NOTIFIED);
            case NOTIFIED, CHANGED_NOTIFIED, LAPSED, WAIVED -> Optional.of(Stage.CLAIMED);
            case CLAIMED, CHANGED_CLAIMED -> Optional.of(Stage.VERIFIED);
            case VERIFIED, CHANGED_VERIFIED -> Optional.of(Stage.PAID);
            case PAID, RECOVERED -> Optional.empty();
        };
    }

    private String by(Stage stage) {
        return stage.row.flatMap(this::latest).map(this::said).orElse("");
    }

    private Optional<Term> latest(RowId row) {
        return terms.stream()
                .filter(term -> term.deadline().row() == row)
                .reduce((_, later) -> later);
    }

    private String said(Term term) {
        return term.fate() == Fate.MET
                ? words.say("status.reward.done", term.ended().map(words::day).orElse(""))
                : words.say("status.reward.by", words.day(term.dueOn()));
    }
}
