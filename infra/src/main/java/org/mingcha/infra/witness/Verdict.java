package org.mingcha.infra.witness;

import org.mingcha.infra.note.SignatureLine;

/** What a witness answers to a checkpoint. */
sealed interface Verdict {

    /** It was consistent, and is in the book. */
    record Cosigned(SignatureLine line) implements Verdict {}

    /**
     * The request goes out from another checkpoint than the last one.
     *
     * @param size of the last one
     */
    record Conflict(long size) implements Verdict {}

    /** Why nothing was signed. */
    enum Refused implements Verdict {
        MALFORMED(400, "格式不对 / malformed"),
        SHRUNK(400, "旧的比新的大 / the old size is larger than the checkpoint"),
        NOT_SIGNED(403, "没有该日志的有效签名 / no valid signature of this log"),
        UNKNOWN_LOG(404, "不认识的日志 / unknown log"),
        INCONSISTENT(422, "与上次见证的不一致 / not consistent with what was seen before");

        private final int status;
        private final String sentence;

        Refused(int status, String sentence) {
            this.status = status;
            this.sentence = sentence;
        }

        int status() {
            return status;
        }

        String sentence() {
            return sentence;
        }
    }
}
