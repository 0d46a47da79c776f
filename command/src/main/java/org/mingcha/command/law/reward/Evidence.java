package org.mingcha.command.law.reward;

/**
 * How well the source is known: F full text, E excerpt, M memory, D design choice, G gap; several
 * are divided by {@code /}.
 */
public record Evidence(String value) {

    public Evidence {
        if (!value.matches("[FEMDG](/[FEMDG])*")) {
            throw new IllegalArgumentException("evidence is one of F E M D G or several: F/E");
        }
    }
}
