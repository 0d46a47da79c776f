package org.mingcha.web.receipt;

import java.util.Optional;
import org.mingcha.command.Invalid;
import org.mingcha.command.PlainText;
import org.mingcha.command.hazard.HazardState;
import org.mingcha.command.seal.KeyName;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipOffCommand.DisputeConclusion;
import org.mingcha.command.tipoff.TipOffCommand.HandInEvidence;
import org.mingcha.command.tipoff.TipOffCommand.ReportNotCured;
import org.mingcha.command.tipoff.TipOffCommand.ReportRetaliation;
import org.mingcha.command.tipoff.TipOffCommand.WithdrawTip;
import org.mingcha.command.tipoff.TipOffCommand.WriteToDesk;
import org.mingcha.query.receipts.FindByReceipt;
import org.mingcha.query.receipts.ReceiptStatus;
import org.mingcha.web.act.Commands;
import org.mingcha.web.act.Following;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.ask.Questions;
import org.mingcha.web.evidence.Delivery;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.seal.Receipt;
import org.mingcha.web.seal.Receipts;
import org.mingcha.web.seal.Vault;

/**
 * What one may do with a receipt. Whatever was typed that is not the receipt of a tip-off here,
 * mistyped ones included, is answered by {@link NotThere} after the same work.
 */
public final class Holder {

    private final Questions questions;
    private final Vault vault;
    private final Receipts receipts;
    private final Commands commands;
    private final Following following;
    private final ReportProofs proofs;
    private final OpenedForHolder opened;

    public Holder(
            Questions questions,
            Vault vault,
            Receipts receipts,
            Commands commands,
            Following following,
            ReportProofs proofs) {
        this.questions = questions;
        this.vault = vault;
        this.receipts = receipts;
        this.commands = commands;
        this.following = following;
        this.proofs = proofs;
        this.opened = new OpenedForHolder(vault, receipts);
    }

    /**
     * @throws NotThere if there is no tip-off with this receipt
     */
    public ReportStatus status(ReceiptTyped typed) {
        var receipt = recognised(typed);
        return questions
                .maybe(new FindByReceipt(receipt.tag()), ReceiptStatus.class)
                .map(status -> opened.of(receipt, status))
                .orElseThrow(() -> afterSameWork(receipt));
    }

    /**
     * A tlog-proof file.
     *
     * @throws NotThere if there is no tip-off with this receipt
     * @throws NotYetProven if no checkpoint covers it yet
     */
    public String proof(ReceiptTyped typed) {
        var receipt = recognised(typed);
        return proofs.ofFirstEvent(tip(receipt), receipt).orElseThrow(NotYetProven::new);
    }

    /**
     * @throws NotThere if there is no tip-off with this receipt
     */
    public void write(ReceiptTyped typed, Prose text) {
        var tip = tip(recognised(typed));
        send(new WriteToDesk(tip, sealed(tip, text)));
    }

    /**
     * @throws NotThere if there is no tip-off with this receipt
     */
    public void withdraw(ReceiptTyped typed, Optional<Prose> reason) {
        var tip = tip(recognised(typed));
        send(new WithdrawTip(tip, reason.map(text -> sealed(tip, text))));
    }

    /**
     * Once a hazard of it was closed out, an objection says that it was not cured.
     *
     * @throws NotThere if there is no tip-off with this receipt
     */
    public void dispute(ReceiptTyped typed, Optional<Prose> reason) {
        var receipt = recognised(typed);
        var status = known(receipt);
        var tip = status.tip();
        var why = reason.map(text -> sealed(tip, text));
        boolean closed =
                status.hazards().stream()
                        .anyMatch(hazard -> hazard.state() == HazardState.CLOSED_OUT);
        send(closed ? new ReportNotCured(tip, why) : new DisputeConclusion(tip, why));
    }

    /**
     * @throws NotThere if there is no tip-off with this receipt
     */
    public void object(ReceiptTyped typed, Optional<Prose> reason) {
        var tip = tip(recognised(typed));
        send(new DisputeConclusion(tip, reason.map(text -> sealed(tip, text))));
    }

    /**
     * @throws NotThere if there is no tip-off with this receipt
     */
    public void reportNotCured(ReceiptTyped typed, Optional<Prose> reason) {
        var tip = tip(recognised(typed));
        send(new ReportNotCured(tip, reason.map(text -> sealed(tip, text))));
    }

    /**
     * @throws NotThere if there is no tip-off with this receipt
     */
    public void reportRetaliation(ReceiptTyped typed, Prose text) {
        var tip = tip(recognised(typed));
        send(new ReportRetaliation(tip, sealed(tip, text)));
    }

    /**
     * @throws NotThere if there is no tip-off with this receipt
     * @throws InvalidFields naming every file that is not taken
     */
    public void handIn(ReceiptTyped typed, Delivery files) {
        var status = known(recognised(typed));
        files.requireFit(status.evidence().size());
        if (files.isEmpty()) {
            throw new InvalidFields(Delivery.FIELD, "required");
        }
        var tip = status.tip();
        var recorded =
                files.hand(tip, evidence -> commands.send(new HandInEvidence(tip, evidence)));
        following.reached(recorded.index());
    }

    /**
     * What is known behind a receipt.
     *
     * @throws NotThere if there is no tip-off with this receipt
     */
    ReceiptStatus known(ReceiptTyped typed) {
        return known(recognised(typed));
    }

    void send(Object command) {
        following.reached(commands.send(command).index());
    }

    private Sealed sealed(TipId tip, Prose text) {
        return vault.seal(KeyName.ofStream(tip), text.text());
    }

    private TipId tip(Receipt receipt) {
        return known(receipt).tip();
    }

    private ReceiptStatus known(Receipt receipt) {
        return questions
                .maybe(new FindByReceipt(receipt.tag()), ReceiptStatus.class)
                .orElseThrow(() -> afterSameWork(receipt));
    }

    /** What cannot be a receipt is looked for as one that nobody holds. */
    private Receipt recognised(ReceiptTyped typed) {
        try {
            return receipts.recognise(typed.text());
        } catch (Invalid mistyped) {
            return receipts.mint();
        }
    }

    private NotThere afterSameWork(Receipt receipt) {
        var letter = receipts.sealFor(receipt.key(), "");
        receipts.open(receipt, letter);
        return new NotThere();
    }

    /** A receipt as somebody typed it: at most 100 characters, never shown again. */
    public record ReceiptTyped(String text) {
        private static final int LIMIT = 100;

        public ReceiptTyped {
            if (text.length() > LIMIT) {
                throw new Invalid("too-long", LIMIT);
            }
        }

        @Override
        public String toString() {
            return "ReceiptTyped";
        }
    }

    /** A letter or a reason: at most 4,000 characters. */
    public record Prose(String text) {
        public static final int LIMIT = 4_000;

        public Prose {
            text = PlainText.lines(text, LIMIT);
        }

        @Override
        public String toString() {
            return "Prose";
        }
    }
}
