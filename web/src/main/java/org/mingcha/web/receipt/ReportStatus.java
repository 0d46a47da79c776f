package org.mingcha.web.receipt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.hazard.HazardLevel;
import org.mingcha.command.hazard.HazardState;
import org.mingcha.command.tipoff.TipNumber;
import org.mingcha.command.tipoff.TipState;

/** What the holder of a receipt is shown, with the texts opened. */
public record ReportStatus(
        TipNumber number,
        TipState status,
        List<Step> timeline,
        List<Message> messages,
        List<Progress> hazards) {

    @Override
    public String toString() {
        return "ReportStatus";
    }

    /**
     * @param what the event's stored name
     * @param text all texts of the step, one after the other
     * @param texts each under its name
     */
    public record Step(
            LocalDate on,
            String what,
            Optional<String> text,
            List<Text> texts,
            Optional<LocalDate> dueOn) {}

    /** A text under the name of the event's component. */
    public record Text(String name, String text) {}

    /** One letter of the talk with the desk; absent text cannot be opened any more. */
    public record Message(LocalDate on, Writer from, Optional<String> text) {}

    /** Who wrote. */
    public enum Writer {
        REPORTER,
        DESK
    }

    /** How far a hazard has come. */
    public record Progress(
            HazardState status,
            Optional<HazardLevel> level,
            Optional<LocalDate> rectifyBy,
            boolean exposed) {}
}
