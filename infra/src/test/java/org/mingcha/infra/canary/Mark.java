package org.mingcha.infra.canary;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Something that must be found nowhere, in every form in which it might lie about. */
record Mark(String name, byte[] bytes, Map<String, byte[]> forms) {

    /** A text: in each encoding, and each encoding of those. */
    static Mark text(String name, String text) {
        var forms = new LinkedHashMap<String, byte[]>();
        plain(text)
                .forEach((form, bytes) -> {
                    forms.put(form, bytes);
                    encodings(bytes)
                            .forEach((how, encoded) -> forms.put(form + " " + how, encoded));
                });
        forms.put("in an address", ascii(URLEncoder.encode(text, StandardCharsets.UTF_8)));
        return new Mark(name, text.getBytes(StandardCharsets.UTF_8), forms);
    }

    /** As text, and as what somebody might keep who thinks that a hash hides it. */
    static Mark secret(String name, String text) {
        var mark = text(name, text);
        byte[] hash = sha256(mark.bytes());
        mark.forms().put("SHA-256", hash);
        encodings(hash).forEach((how, encoded) -> mark.forms().put("SHA-256 " + how, encoded));
        return mark;
    }

    static Mark bytes(String name, byte[] bytes) {
        var forms = new LinkedHashMap<String, byte[]>();
        forms.put("bytes", bytes);
        forms.putAll(encodings(bytes));
        return new Mark(name, bytes, forms);
    }

    /** As strings and buffers of a Java process hold it. */
    static Map<String, byte[]> plain(String text) {
        var forms = new LinkedHashMap<String, byte[]>();
        forms.put("UTF-8", text.getBytes(StandardCharsets.UTF_8));
        forms.put("UTF-16LE", text.getBytes(StandardCharsets.UTF_16LE));
        forms.put("UTF-16BE", text.getBytes(StandardCharsets.UTF_16BE));
        return forms;
    }

    private static Map<String, byte[]> encodings(byte[] bytes) {
        var forms = new LinkedHashMap<String, byte[]>();
        String hex = HexFormat.of().formatHex(bytes);
        forms.put("hex", ascii(hex));
        forms.put("HEX", ascii(hex.toUpperCase(Locale.ROOT)));
        for (int shift = 0; shift < 3; shift++) {
            forms.put("base64 +" + shift, aligned(Base64.getEncoder(), bytes, shift));
            forms.put("base64url +" + shift, aligned(Base64.getUrlEncoder(), bytes, shift));
        }
        return forms;
    }

    /** Of the characters, those alone that do not depend on what is before and behind. */
    private static byte[] aligned(Base64.Encoder encoder, byte[] bytes, int shift) {
        byte[] shifted = new byte[bytes.length + shift];
        System.arraycopy(bytes, 0, shifted, shift, bytes.length);
        byte[] encoded = encoder.withoutPadding().encode(shifted);
        int first = shift == 0 ? 0 : shift + 1;
        int last = shifted.length * 8 / 6;
        return Arrays.copyOfRange(encoded, first, last);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
