package org.mingcha.web.receipt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.evidence.EvidenceType;
import org.mingcha.command.hazard.HazardLevel;
import org.mingcha.command.hazard.HazardState;
import org.mingcha.command.law.RowId;
import org.mingcha.command.money.Fen;
import org.mingcha.command.reward.RewardState;
import org.mingcha.command.tipoff.TipNumber;
import org.mingcha.command.tipoff.TipState;
import org.mingcha.query.terms.Term;

/**
 * What the holder of a receipt is shown, with the texts opened.
 *
 * @param dates set by law, by day
 */
public record ReportStatus(
        TipNumber number,
        TipState status,
        List<Step> timeline,
        List<Message> messages,
        List<Progress> hazards,
        Optional<Reward> reward,
        List<HandedIn> evidence,
        List<Term> dates) {

    @Override
    public String toString() {
        return "ReportStatus";
    }

    /**
     * @param what the event's stored name
     * @param text all texts of the step, one after the other
     * @param texts each under its name
     * @param about what the date is for that the step tells of, if it is about one
     */
    public record Step(
            LocalDate on,
            String what,
            Optional<String> text,
            List<Text> texts,
            Optional<LocalDate> dueOn,
            Optional<RowId> about) {}

    /** A text under the name of the event's component. */
    public record Text(String name, String text) {}

    /** One letter of the talk with the desk; absent text cannot be opened any more. */
    public record Message(LocalDate on, Writer from, Optional<String> text) {}

    /**
     * A file that was handed in.
     *
     * @param size MB at most
     * @param workingCopy whether officers see a copy without metadata
     */
    public record HandedIn(LocalDate on, EvidenceType type, int size, boolean workingCopy) {}

    /** Who wrote. */
    public enum Writer {
        REPORTER,
        DESK
    }

    /**
     * The reward of the matter, for its first reporter.
     *
     * @param amount from the award notice on
     * @param claimBy the last day on which to claim it, while it is to be claimed
     */
    public record Reward(RewardState status, Optional<Fen> amount, Optional<LocalDate> claimBy) {

        /** Whether the reporter is to claim it now. */
        public boolean claimable() {
            return status == RewardState.NOTIFIED || status == RewardState.CHANGED_NOTIFIED;
        }
    }

    /** How far a hazard has come. */
    public record Progress(
            HazardState status,
            Optional<HazardLevel> level,
            Optional<LocalDate> rectifyBy,
            boolean exposed) {}
}
