package org.mingcha.web.receipt;

import java.util.Optional;
import org.mingcha.command.Invalid;
import org.mingcha.command.PlainText;
import org.mingcha.command.Refused;
import org.mingcha.command.reward.RewardCommand.ClaimReward;
import org.mingcha.command.reward.RewardCommand.WaiveReward;
import org.mingcha.command.reward.RewardId;
import org.mingcha.command.reward.RewardRule;
import org.mingcha.command.seal.KeyName;
import org.mingcha.query.receipts.Award;
import org.mingcha.query.receipts.ReceiptStatus;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.receipt.Holder.ReceiptTyped;
import org.mingcha.web.seal.Vault;
import org.mingcha.web.session.TooManyTries;

/** How whoever holds a receipt claims the reward, or gives it up. */
public final class Claims {

    private final Holder holder;
    private final Vault vault;
    private final ClaimCodes codes;

    public Claims(Holder holder, Vault vault, ClaimCodes codes) {
        this.holder = holder;
        this.vault = vault;
        this.codes = codes;
    }

    /**
     * Where a passphrase was chosen with the report, it is needed; else the receipt is enough.
     *
     * @param word by which the money is collected; it is closed at once
     * @throws NotThere if there is no tip-off with this receipt
     * @throws InvalidFields if the passphrase is missing or another
     * @throws TooManyTries if others were tried too often lately
     */
    public void claim(ReceiptTyped typed, Optional<PassphraseTyped> passphrase, PayoutWord word) {
        var known = holder.known(typed);
        var reward = reward(known);
        requirePassphrase(known, passphrase);
        var payout = vault.seal(KeyName.ofIdentity(reward), word.text());
        holder.send(new ClaimReward(reward, known.tip(), payout));
    }

    /**
     * @throws NotThere if there is no tip-off with this receipt
     */
    public void waive(ReceiptTyped typed) {
        var known = holder.known(typed);
        holder.send(new WaiveReward(reward(known), known.tip()));
    }

    private void requirePassphrase(ReceiptStatus known, Optional<PassphraseTyped> typed) {
        if (known.code().isEmpty()) {
            return;
        }
        var words = typed.orElseThrow(() -> new InvalidFields("passphrase", "required")).text();
        if (!codes.fits(known.tip(), known.code().get(), words)) {
            throw new InvalidFields("passphrase", "passphrase");
        }
    }

    private static RewardId reward(ReceiptStatus known) {
        return known.reward()
                .map(Award::reward)
                .orElseThrow(() -> new Refused(RewardRule.NOT_CLAIMANT));
    }

    /** A passphrase as somebody typed it: at most 200 characters, never shown again. */
    public record PassphraseTyped(String text) {
        private static final int LIMIT = 200;

        public PassphraseTyped {
            text = text.strip();
            if (text.length() > LIMIT) {
                throw new Invalid("too-long", LIMIT);
            }
        }

        @Override
        public String toString() {
            return "PassphraseTyped";
        }
    }

    /** Chosen by the reporter, told again when the money is collected: at most 100 characters. */
    public record PayoutWord(String text) {
        public static final int LIMIT = 100;

        public PayoutWord {
            text = PlainText.line(text, LIMIT);
        }

        @Override
        public String toString() {
            return "PayoutWord";
        }
    }
}
