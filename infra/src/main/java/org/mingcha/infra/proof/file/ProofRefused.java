package org.mingcha.infra.proof.file;

/** A file that proves nothing, and why. */
public final class ProofRefused extends RuntimeException {

    /** What is wrong, in words for people. */
    public enum Fault {
        NOT_A_PROOF("这不是存证文件 / this is not a proof file"),
        DAMAGED_BASE64("base64 已损坏 / base64 is damaged"),
        DAMAGED_CHECKPOINT("检查点已损坏 / the checkpoint is damaged"),
        OTHER_LOG("检查点属于另一个日志 / the checkpoint is of another log"),
        NO_SIGNATURE("没有所给密钥的签名 / the key given did not sign it"),
        BAD_SIGNATURE("签名不符 / a signature does not fit"),
        TOO_FEW_WITNESSES("见证不足 / too few witnesses signed it"),
        BEYOND_THE_TREE("序号不在检查点之内 / the index is not below the size"),
        OTHER_INDEX("序号不一致 / the index is not that of the event"),
        PATH_LENGTH("路径长度不对 / the path has the wrong length"),
        OTHER_ROOT("算不出签名的根 / entry and path do not lead to the signed root"),
        CHANGED("文件被改动过 / the file was changed after it was made"),
        OTHER_RECEIPT("这个回执打不开 / it does not open with this receipt"),
        OTHER_EVENT("打开的不是这一笔 / what was sealed is not the event that is proven");

        private final String sentence;

        Fault(String sentence) {
            this.sentence = sentence;
        }
    }

    private final Fault fault;

    /**
     * @param detail in both languages, without quoting what may be secret
     */
    public ProofRefused(Fault fault, String detail) {
        super(fault.sentence + ": " + detail);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
