package org.mingcha.infra.proof.file;

/** What a file says, fit for a terminal. */
public final class Plain {

    private static final int LONGEST = 200;

    private Plain() {}

    /** Without what a terminal would obey, and not without end. */
    public static String text(String said) {
        String plain = said.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]", "?");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
    }
}
