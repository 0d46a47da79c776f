package org.mingcha.web.receipt;

import java.util.Optional;
import org.mingcha.web.receipt.Claims.PassphraseTyped;
import org.mingcha.web.receipt.Claims.PayoutWord;
import org.mingcha.web.receipt.Holder.Prose;
import org.mingcha.web.receipt.Holder.ReceiptTyped;

/** What is sent together with a receipt, from pages and by programs. */
public sealed interface Sent {

    ReceiptTyped receipt();

    /** Nothing else. */
    record Shown(ReceiptTyped receipt) implements Sent {}

    /** A letter to the desk, or what was suffered. */
    record Letter(ReceiptTyped receipt, Prose text) implements Sent {}

    /** A withdrawal or an objection, with or without its reason. */
    record Withdrawal(ReceiptTyped receipt, Optional<Prose> reason) implements Sent {}

    /**
     * @param passphrase if one was chosen
     */
    record Claim(ReceiptTyped receipt, Optional<PassphraseTyped> passphrase, PayoutWord payoutWord)
            implements Sent {}
}
