package org.mingcha.infra.note;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the characters of a note may be, and its base64. */
final class Text {

    private static final Pattern NAME =
            Pattern.compile("[^+\\p{IsWhite_Space}\\x00-\\x1f]+", Pattern.UNICODE_CHARACTER_CLASS);

    private Text() {}

    /** Neither empty, nor with a Unicode space, a plus or a control character. */
    static boolean isName(String name) {
        return NAME.matcher(name).matches() && isUnicode(name);
    }

    /** No ASCII control characters but newlines, and nothing that UTF-8 cannot express. */
    static boolean isClean(String text) {
        return text.chars().allMatch(c -> c >= ' ' || c == '\n') && isUnicode(text);
    }

    /** No half of a surrogate pair stands alone. */
    private static boolean isUnicode(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(CharBuffer.wrap(text));
    }

    /** Empty where the bytes are no UTF-8. */
    static Optional<String> decode(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /** Empty where the text is not spelt as {@link Base64.Encoder} spells it. */
    static Optional<byte[]> base64(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            return Optional.of(bytes).filter(it -> base64(it).equals(text));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
