package org.mingcha.web.routes;

import java.util.HashMap;
import java.util.Map;
import org.mingcha.command.Invalid;
import org.mingcha.command.seal.ReceiptTag;
import org.mingcha.command.seal.ReporterKey;
import org.mingcha.command.seal.Sealed;
import org.mingcha.web.seal.OnceKey;
import org.mingcha.web.seal.Receipt;
import org.mingcha.web.seal.Receipts;

/**
 * Receipts are {@code R-} and a number; letters open with the receipt that they were closed for.
 */
final class InMemoryReceipts implements Receipts {

    private int minted;
    private final Map<Sealed, String> letters = new HashMap<>();

    @Override
    public Receipt mint() {
        return new Numbered("R-" + ++minted);
    }

    @Override
    public Receipt mint(OnceKey key) {
        return mint();
    }

    @Override
    public Receipt recognise(String typed) {
        if (!typed.matches("R-\\d+")) {
            throw new Invalid("receipt");
        }
        return new Numbered(typed);
    }

    @Override
    public Sealed sealFor(ReporterKey holder, String text) {
        var sealed = new Sealed("letter-to-holder-%04d".formatted(letters.size()));
        letters.put(sealed, holder.value() + text);
        return sealed;
    }

    @Override
    public String open(Receipt receipt, Sealed sealed) {
        var letter = letters.getOrDefault(sealed, "");
        if (!letter.startsWith(receipt.key().value())) {
            throw new IllegalStateException("not for this receipt");
        }
        return letter.substring(receipt.key().value().length());
    }

    private record Numbered(String shown) implements Receipt {

        @Override
        public ReceiptTag tag() {
            return new ReceiptTag("%064x".formatted(Integer.parseInt(shown.substring(2))));
        }

        @Override
        public ReporterKey key() {
            return new ReporterKey(tag().value());
        }
    }
}
