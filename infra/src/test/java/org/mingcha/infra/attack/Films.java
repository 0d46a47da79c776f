package org.mingcha.infra.attack;

import java.util.Random;

/** Videos, as far as their first bytes tell. */
final class Films {

    private static final byte[] HEAD = {0, 0, 0, 24, 'f', 't', 'y', 'p', 'i', 's', 'o', 'm'};

    private Films() {}

    static byte[] of(int length) {
        byte[] film = new byte[length];
        new Random(7).nextBytes(film);
        System.arraycopy(HEAD, 0, film, 0, HEAD.length);
        return film;
    }
}
