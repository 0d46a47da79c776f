package org.mingcha.infra.evidence.office;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Locale.ROOT;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks at the bytes of one part, before any parser does, for markup that would keep parsers busy:
 * for every name they look through all namespaces that are declared there, so a few hundred
 * kilobytes of declarations take minutes. Bytes of zero do not count, as UTF-16 has them; no
 * encodings but those that the format allows (ECMA-376, part 2, 6.2.5) could hide a declaration.
 */
final class MarkupWatch {

    /** Of namespaces in one part: office programs make two for each picture. */
    static final int MOST = 2_000;

    private static final byte[] DECLARATION = "xmlns".getBytes(US_ASCII);
    private static final int HEAD = 200;
    private static final Pattern ENCODING =
            Pattern.compile("encoding\\s{0,9}=\\s{0,9}[\"']([^\"']{0,40})");

    /** Of mainframes, in which markup begins with these bytes. */
    private static final String EBCDIC = "Lo\u00a7\u0094";

    private static final Set<String> ALLOWED = Set.of("utf-8", "utf-16", "us-ascii");

    private final StringBuilder head = new StringBuilder(HEAD);
    private int matched;
    private int declared;

    void take(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] != 0) {
                take(bytes[i]);
            }
        }
    }

    private void take(byte one) {
        if (head.length() < HEAD) {
            head.append((char) (one & 0xff));
        }
        if (one != DECLARATION[matched]) {
            matched = one == DECLARATION[0] ? 1 : 0;
        } else if (++matched == DECLARATION.length) {
            matched = 0;
            declared++;
        }
    }

    /** Whether what was taken may be given to a parser. */
    boolean isBearable() {
        return declared <= MOST && isInAllowedEncoding(head.toString());
    }

    private static boolean isInAllowedEncoding(String head) {
        int begin = head.indexOf("<?xml");
        int end = head.indexOf("?>");
        if (begin < 0) {
            return !head.startsWith(EBCDIC);
        }
        if (end < begin) {
            return false;
        }
        var declaration = head.substring(begin, end);
        var said = ENCODING.matcher(declaration);
        return said.find()
                ? ALLOWED.contains(said.group(1).toLowerCase(ROOT))
                : !declaration.contains("encoding");
    }
}
