package org.mingcha.infra.note;

/** A note is no note, or nobody who is known signed it. */
public final class NoteRefused extends RuntimeException {

    /** Why, with a sentence for people. */
    public enum Reason {
        MALFORMED("格式不对 / malformed"),
        BAD_SIGNATURE("已知密钥的签名不符 / the signature of a known key does not fit"),
        NO_KNOWN_SIGNATURE("没有已知密钥的签名 / no signature of a known key");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }

    private final Reason reason;

    private NoteRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    static NoteRefused because(Reason reason) {
        return new NoteRefused(reason, reason.sentence());
    }

    static NoteRefused badSignature(VerifierKey key) {
        return new NoteRefused(
                Reason.BAD_SIGNATURE,
                Reason.BAD_SIGNATURE.sentence() + ": %s+%s".formatted(key.name(), key.keyId()));
    }

    /**
     * @param what is wrong: never what stands there, which anybody may have written
     */
    static NoteRefused malformed(String what) {
        return new NoteRefused(Reason.MALFORMED, Reason.MALFORMED.sentence() + ": " + what);
    }

    public Reason reason() {
        return reason;
    }
}
