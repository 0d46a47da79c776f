package org.mingcha.web.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.mingcha.command.evidence.Evidence;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.RowId;
import org.mingcha.command.seal.ClaimHash;
import org.mingcha.command.seal.KeyName;
import org.mingcha.command.tipoff.Channel;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipOffCommand.SubmitTip;
import org.mingcha.query.receipts.FindByReceipt;
import org.mingcha.query.receipts.ReceiptStatus;
import org.mingcha.web.act.Commands;
import org.mingcha.web.act.Following;
import org.mingcha.web.ask.Questions;
import org.mingcha.web.evidence.Delivery;
import org.mingcha.web.evidence.Unwanted;
import org.mingcha.web.read.FieldError;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.read.RecordReader;
import org.mingcha.web.seal.OnceKey;
import org.mingcha.web.seal.Receipt;
import org.mingcha.web.seal.Receipts;
import org.mingcha.web.seal.Vault;
import org.springframework.security.crypto.password.PasswordEncoder;
import tools.jackson.databind.node.ObjectNode;

/** Files a tip-off that came over the web and makes its receipt. */
public final class Filing {

    private final Questions questions;
    private final RecordReader reader;
    private final Vault vault;
    private final Receipts receipts;
    private final PasswordEncoder hashing;
    private final Commands commands;
    private final Following following;
    private final Deadlines deadlines;
    private final Clock clock;
    private final RandomGenerator random;

    public Filing(
            Questions questions,
            RecordReader reader,
            Vault vault,
            Receipts receipts,
            PasswordEncoder hashing,
            Commands commands,
            Following following,
            Deadlines deadlines,
            Clock clock,
            RandomGenerator random) {
        this.questions = questions;
        this.reader = reader;
        this.vault = vault;
        this.receipts = receipts;
        this.hashing = hashing;
        this.commands = commands;
        this.following = following;
        this.deadlines = deadlines;
        this.clock = clock;
        this.random = random;
    }

    /** The key that was typed, or another if it is none. */
    public OnceKey key(String typed) {
        return OnceKey.isKey(typed) ? new OnceKey(typed) : OnceKey.random(random);
    }

    /** What is wrong with the fields of a {@link TipOff}; nothing is kept. */
    public List<FieldError> faults(ObjectNode body) {
        try {
            reader.read(TipOff.class, body);
            return List.of();
        } catch (InvalidFields invalid) {
            return invalid.errors();
        }
    }

    /**
     * @throws Again if what is sent under this key has arrived before
     */
    public void refuseAgain(OnceKey key) {
        var receipt = receipts.mint(key);
        questions
                .maybe(new FindByReceipt(receipt.tag()), ReceiptStatus.class)
                .ifPresent(arrived -> {
                    throw new Again(receipt.shown(), acceptBy(arrived));
                });
    }

    /** Files what is sent once. */
    public Filed file(ObjectNode body, Delivery files) {
        return file(body, files, OnceKey.random(random));
    }

    /**
     * @param body the fields of {@link TipOff}
     * @param files that come with it
     * @throws InvalidFields naming every fault; nothing was kept then
     * @throws Again if the same was sent in the same instant, and that one arrived
     */
    public Filed file(ObjectNode body, Delivery files, OnceKey key) {
        TipOff tipOff;
        try {
            tipOff = reader.read(TipOff.class, body);
        } catch (InvalidFields invalid) {
            throw files.with(invalid);
        }
        files.requireFit(0);
        var receipt = receipts.mint(key);
        var tip = TipId.of(receipt.tag());
        var acceptBy = deadlines.open(RowId.T1, CivilTime.today(clock)).dueOn();
        try {
            var recorded =
                    files.hand(
                            tip,
                            evidence -> commands.send(command(tipOff, tip, receipt, evidence)));
            following.reached(recorded.index());
            return new Filed(receipt.shown(), recorded.index(), acceptBy);
        } catch (Commands.Conflict taken) {
            throw new Again(receipt.shown(), acceptBy);
        }
    }

    private SubmitTip command(TipOff tipOff, TipId tip, Receipt receipt, List<Evidence> evidence) {
        return new SubmitTip(
                tip,
                Channel.WEB,
                tipOff.kind(),
                tipOff.unitName(),
                tipOff.unitCode(),
                tipOff.sector(),
                tipOff.division(),
                tipOff.place(),
                tipOff.occurredOn(),
                vault.seal(KeyName.ofStream(tip), tipOff.narrative().text()),
                tipOff.deaths(),
                tipOff.injuries(),
                tipOff.urgent().orElse(false),
                tipOff.wantsReward().orElse(false),
                tipOff.identity().isPresent(),
                tipOff.reportedElsewhere().orElse(false),
                vault.seal(KeyName.ofIdentity(tip), ReporterFile.of(tipOff)),
                receipt.tag(),
                receipt.key(),
                tipOff.passphrase().map(p -> new ClaimHash(hashing.encode(p.text()))),
                evidence);
    }

    private static LocalDate acceptBy(ReceiptStatus arrived) {
        var acceptBy = arrived.timeline().stream().flatMap(s -> s.dueOn().stream()).findFirst();
        return acceptBy.orElse(arrived.timeline().getFirst().on());
    }

    /** The same was sent before and has arrived; nothing was changed. */
    public static final class Again extends Unwanted {

        private final transient String receipt;
        private final LocalDate acceptBy;

        Again(String receipt, LocalDate acceptBy) {
            super("sent again");
            this.receipt = receipt;
            this.acceptBy = acceptBy;
        }

        String receipt() {
            return receipt;
        }

        LocalDate acceptBy() {
            return acceptBy;
        }
    }

    /**
     * What the reporter is given, once.
     *
     * @param receipt in groups; it is kept nowhere
     * @param index of the last event in the ledger
     * @param acceptBy the day by which it is decided whether the tip-off is accepted
     */
    public record Filed(String receipt, long index, LocalDate acceptBy) {

        @Override
        public String toString() {
            return "Filed at " + index;
        }
    }
}
