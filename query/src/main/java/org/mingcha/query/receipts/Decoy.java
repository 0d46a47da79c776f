package org.mingcha.query.receipts;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.hazard.HazardLevel;
import org.mingcha.command.hazard.HazardState;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.RowId;
import org.mingcha.command.money.Fen;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.reward.RewardId;
import org.mingcha.command.reward.RewardState;
import org.mingcha.command.seal.ClaimHash;
import org.mingcha.command.seal.ReceiptTag;
import org.mingcha.command.seal.ReporterKey;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipNumber;
import org.mingcha.command.tipoff.TipState;
import org.mingcha.query.receipts.ReceiptFile.Noted;
import org.mingcha.query.receipts.ReceiptFile.Tracked;
import org.mingcha.query.receipts.ReceiptStatus.Message;
import org.mingcha.query.receipts.ReceiptStatus.Progress;
import org.mingcha.query.receipts.ReceiptStatus.Step;
import org.mingcha.query.receipts.ReceiptStatus.Text;
import org.mingcha.query.terms.StreamTerms;
import org.mingcha.query.terms.StreamTerms.Ended;
import org.mingcha.query.terms.Term.Fate;
import org.mingcha.query.terms.Terms;

/** A file that looks like many and is nobody's: it is worked on where a receipt is not known. */
final class Decoy {

    private static final int STEPS = 12;
    private static final LocalDate DAY = LocalDate.EPOCH;
    private static final Sealed SEALED = new Sealed("0".repeat(600));

    private Decoy() {}

    /** No receipt gives the tag of all zeros but with a chance of one in 2^256. */
    static ReceiptFile file() {
        return new ReceiptFile(
                new ReceiptTag("0".repeat(64)),
                new TipId("tip-" + "0".repeat(26)),
                new TipNumber("000000-00000000-000000"),
                TipState.FED_BACK,
                new ReporterKey("0".repeat(64)),
                LongStream.range(0, STEPS).mapToObj(index -> new Noted<>(index, step())).toList(),
                List.of(new Noted<>(STEPS, new Message(DAY, false, SEALED))),
                List.of(
                        new Tracked(
                                new HazardId("hazard-" + "0".repeat(26)), progress(), List.of())),
                Optional.of(award()),
                Optional.of(new ClaimHash("0".repeat(100))),
                List.of(),
                terms());
    }

    private static Award award() {
        return new Award(
                new RewardId("reward-" + "0".repeat(26)),
                RewardState.NOTIFIED,
                Optional.of(new Fen(0)),
                Optional.of(DAY));
    }

    private static Terms terms() {
        var nobody = new TipId("tip-" + "0".repeat(26));
        var begun = Terms.of(nobody, new DivisionCode("370000")).streams().getFirst();
        var ended = new Ended(Deadline.byAct(RowId.T1, DAY, DAY), Fate.MET, DAY);
        return new Terms(
                List.of(
                        new StreamTerms(
                                begun.stream(),
                                begun.custody(),
                                begun.dates(),
                                Collections.nCopies(STEPS, ended))));
    }

    private static Step step() {
        return new Step(
                DAY,
                "ResultFedBack",
                List.of(new Text("account", SEALED)),
                Optional.of(DAY),
                Optional.empty());
    }

    private static Progress progress() {
        return new Progress(
                HazardState.CLOSED_OUT, Optional.of(HazardLevel.MAJOR), Optional.of(DAY), true);
    }
}
