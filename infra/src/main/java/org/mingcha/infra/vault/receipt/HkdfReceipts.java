package org.mingcha.infra.vault.receipt;

import com.google.crypto.tink.subtle.X25519;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import org.mingcha.command.seal.ReporterKey;
import org.mingcha.command.seal.Sealed;
import org.mingcha.infra.vault.Padding;
import org.mingcha.web.seal.OnceKey;
import org.mingcha.web.seal.Receipt;
import org.mingcha.web.seal.Receipts;

/**
 * Receipts whose tag and key pair follow from their digits by HKDF, with letters closed by HPKE and
 * padded like everything that the vault seals.
 */
public final class HkdfReceipts implements Receipts {

    private final SecureRandom random;
    private final Letters letters;

    public HkdfReceipts(SecureRandom random) throws GeneralSecurityException {
        this.random = random;
        this.letters = new Letters();
    }

    @Override
    public Receipt mint() {
        return new DerivedReceipt(ReceiptCharacters.random(random));
    }

    @Override
    public Receipt mint(OnceKey key) {
        return DerivedReceipt.of(key);
    }

    @Override
    public Receipt recognise(String typed) {
        return new DerivedReceipt(ReceiptCharacters.read(typed));
    }

    @Override
    public Sealed sealFor(ReporterKey holder, String text) {
        try {
            byte[] closed = letters.close(holder, Padding.pad(text));
            return new Sealed(Base64.getUrlEncoder().withoutPadding().encodeToString(closed));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("cannot seal for a reporter", broken);
        }
    }

    @Override
    public String open(Receipt receipt, Sealed sealed) {
        var holder = new DerivedReceipt(ReceiptCharacters.read(receipt.shown()));
        try {
            byte[] closed = Base64.getUrlDecoder().decode(sealed.value());
            return Padding.unpad(letters.open(holder, closed));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            throw new NotForThisReceipt();
        }
    }

    /**
     * What the holder of a receipt and the owner of another key pair can both compute, and nobody
     * else (X25519).
     *
     * @throws org.mingcha.command.Invalid with code {@code receipt} if it was mistyped
     * @throws GeneralSecurityException if the other key is none
     */
    public byte[] agreed(String typed, byte[] otherKey) throws GeneralSecurityException {
        var holder = new DerivedReceipt(ReceiptCharacters.read(typed));
        return X25519.computeSharedSecret(holder.privateKey(), otherKey);
    }
}
