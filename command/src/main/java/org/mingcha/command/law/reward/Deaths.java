package org.mingcha.command.law.reward;

import org.mingcha.command.Invalid;

/** Deaths that were concealed and are substantiated (查实的瞒报谎报死亡人数): 1 to 10,000. */
public record Deaths(int value) {

    public static final int MOST = 10_000;

    public Deaths {
        if (value < 1 || value > MOST) {
            throw new Invalid("range", 1, MOST);
        }
    }
}
