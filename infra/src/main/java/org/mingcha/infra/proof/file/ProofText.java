package org.mingcha.infra.proof.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.mingcha.infra.merkle.Hash;
import org.mingcha.infra.proof.file.ProofRefused.Fault;

/** Reads a proof file line by line and takes no second spelling of anything. */
public final class ProofText {

    /** In bytes. The largest report, sealed and padded, has less than half of it. */
    public static final int LIMIT = 2_000_000;

    private static final int MOST_LEVELS = 63;
    private static final String NUMBER = "0|[1-9]\\d{0,18}";

    private final String text;
    private int at;
    private int line;

    private ProofText(String text) {
        this.text = text;
    }

    /**
     * @throws ProofRefused naming the line
     */
    public static ProofFile read(byte[] file) {
        if (file.length > LIMIT) {
            throw new ProofRefused(
                    Fault.NOT_A_PROOF, "超过 %d 字节 / more than %d bytes".formatted(LIMIT, LIMIT));
        }
        return new ProofText(decoded(file)).file();
    }

    private static String decoded(byte[] file) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException e) {
            throw new ProofRefused(Fault.NOT_A_PROOF, "不是 UTF-8 文本 / no UTF-8 text");
        }
    }

    private ProofFile file() {
        if (!next().equals(ProofFile.HEADER)) {
            throw notThis("应为 / it should be “" + ProofFile.HEADER + "”");
        }
        String extra = new String(base64(after(ProofFile.EXTRA)), UTF_8);
        long index = index(after(ProofFile.INDEX));
        return new ProofFile(extra, index, path(), text.substring(at));
    }

    private List<Hash> path() {
        var path = new ArrayList<Hash>();
        for (String hash = next(); !hash.isEmpty(); hash = next()) {
            if (path.size() == MOST_LEVELS) {
                throw notThis("哈希太多 / too many hashes");
            }
            path.add(hash(hash));
        }
        return path;
    }

    private Hash hash(String base64) {
        try {
            return Hash.parse(base64);
        } catch (IllegalArgumentException e) {
            throw damaged("不是 32 字节的哈希 / no hash of 32 bytes");
        }
    }

    private byte[] base64(String encoded) {
        try {
            byte[] bytes = Base64.getDecoder().decode(encoded);
            if (Base64.getEncoder().encodeToString(bytes).equals(encoded)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            // As damaged as another spelling of the same bytes.
        }
        throw damaged("附加数据 / the extra data");
    }

    private long index(String number) {
        try {
            if (number.matches(NUMBER)) {
                return Long.parseLong(number);
            }
        } catch (NumberFormatException e) {
            // Larger than any log, and refused as what is no number.
        }
        throw notThis("序号不是数 / the index is no number");
    }

    private String after(String word) {
        String found = next();
        if (!found.startsWith(word)) {
            throw notThis("应以 “%s” 开头 / it should begin with “%s”".formatted(word, word));
        }
        return found.substring(word.length());
    }

    private String next() {
        line++;
        int end = text.indexOf('\n', at);
        if (end < 0) {
            throw notThis("文件在此中断 / the file ends here");
        }
        String found = text.substring(at, end);
        at = end + 1;
        return found;
    }

    private ProofRefused notThis(String why) {
        return refused(Fault.NOT_A_PROOF, why);
    }

    private ProofRefused damaged(String why) {
        return refused(Fault.DAMAGED_BASE64, why);
    }

    private ProofRefused refused(Fault fault, String why) {
        return new ProofRefused(fault, "第 %d 行 / line %d: %s".formatted(line, line, why));
    }
}
