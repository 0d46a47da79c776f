package org.mingcha.web.site;

import java.util.Locale;
import org.mingcha.command.Invalid;
import org.mingcha.command.seal.ReceiptTag;
import org.mingcha.command.seal.ReporterKey;
import org.mingcha.command.seal.Sealed;
import org.mingcha.web.seal.OnceKey;
import org.mingcha.web.seal.Receipt;
import org.mingcha.web.seal.Receipts;

/** Receipts whose check character is always the last letter of their code, doubled. */
final class PaperReceipts implements Receipts {

    static final String KNOWN = "ABCDE-FGHJK-MNPQR-STVWX-X";
    static final String UNKNOWN = "00000-11111-22222-33333-3";

    @Override
    public Receipt mint() {
        return recognise(KNOWN);
    }

    @Override
    public Receipt mint(OnceKey key) {
        return mint();
    }

    @Override
    public Receipt recognise(String typed) {
        String code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        if (!code.matches("[0-9A-Z]{19}([0-9A-Z])\\1")) {
            throw new Invalid("receipt");
        }
        return new Paper(code);
    }

    @Override
    public Sealed sealFor(ReporterKey holder, String text) {
        return OpenVault.closed(text);
    }

    @Override
    public String open(Receipt receipt, Sealed sealed) {
        return OpenVault.opened(sealed);
    }

    private record Paper(String code) implements Receipt {

        @Override
        public String shown() {
            return code.replaceAll("(.{5})(?=.)", "$1-");
        }

        @Override
        public ReceiptTag tag() {
            return new ReceiptTag("%064x".formatted(code.hashCode() & 0xffffffffL));
        }

        @Override
        public ReporterKey key() {
            return new ReporterKey(tag().value());
        }
    }
}
