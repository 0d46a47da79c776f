package org.mingcha.command.party;

import java.util.List;
import org.mingcha.command.Refused;
import org.mingcha.command.Rule;

/** Nobody checks alone: two different officers at least (山东省安全生产条例 42). */
public final class TwoOfficers {

    private static final int FEWEST = 2;

    private TwoOfficers() {}

    /**
     * Returns those named, each once.
     *
     * @throws Refused by {@code tooFew} if they are not two different people at least
     */
    public static List<OfficerId> among(List<OfficerId> named, Rule tooFew) {
        var different = named.stream().distinct().toList();
        Refused.when(different.size() < FEWEST, tooFew);
        return different;
    }
}
