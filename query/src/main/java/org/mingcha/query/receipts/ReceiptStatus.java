package org.mingcha.query.receipts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.evidence.EvidenceType;
import org.mingcha.command.evidence.FileSize;
import org.mingcha.command.hazard.HazardLevel;
import org.mingcha.command.hazard.HazardState;
import org.mingcha.command.law.RowId;
import org.mingcha.command.seal.ClaimHash;
import org.mingcha.command.seal.ReporterKey;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipNumber;
import org.mingcha.command.tipoff.TipOffEvent.EvidenceHandedIn;
import org.mingcha.command.tipoff.TipState;
import org.mingcha.query.terms.Term;

/**
 * What the holder of a receipt may see: days, never times or names of officers.
 *
 * @param code against which a passphrase is held; it is shown to nobody
 * @param terms its legal dates, by day
 */
public record ReceiptStatus(
        TipId tip,
        TipNumber number,
        TipState state,
        ReporterKey reporterKey,
        List<Step> timeline,
        List<Message> messages,
        List<Progress> hazards,
        Optional<Award> reward,
        Optional<ClaimHash> code,
        List<HandedIn> evidence,
        List<Term> terms) {

    /**
     * One step of the report itself, or of a hazard or order that came from it.
     *
     * @param what the event's stored name
     * @param texts closed for the receipt
     * @param dueOn the date that this step set, if any
     * @param about what the date is for that this step tells of, if it is about one
     */
    public record Step(
            LocalDate on,
            String what,
            List<Text> texts,
            Optional<LocalDate> dueOn,
            Optional<RowId> about) {}

    /** A text under the name of the event's component. */
    public record Text(String name, Sealed text) {}

    /**
     * One letter of the talk with the desk: the reporter's own is closed under the tip-off's key,
     * the desk's for the receipt.
     */
    public record Message(LocalDate on, boolean fromReporter, Sealed text) {}

    /** One file, in the order in which they came. */
    public record HandedIn(LocalDate on, EvidenceType type, FileSize size, boolean workingCopy) {

        static HandedIn of(EvidenceHandedIn event) {
            var file = event.evidence();
            return new HandedIn(event.on(), file.type(), file.size(), file.workingCopy());
        }
    }

    /** How far a hazard has come, in the order of registration. */
    public record Progress(
            HazardState state,
            Optional<HazardLevel> level,
            Optional<LocalDate> rectifyBy,
            boolean exposed) {}
}
