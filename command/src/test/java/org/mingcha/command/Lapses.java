package org.mingcha.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.mingcha.command.party.OfficialAct;

/**
 * Whether an official act that comes too late records first what the clock had not recorded yet:
 * exactly what catching up would.
 *
 * @param lives the stream with a past, long after it
 */
public record Lapses(Function<List<Object>, TwoLives<?>> lives, Object catchUp) {

    /** Returns how many acts were accepted late. */
    public int comeFirst(Collection<List<Object>> pasts, List<OfficialAct> acts) {
        return pasts.stream().mapToInt(past -> comeFirst(past, acts)).sum();
    }

    private int comeFirst(List<Object> past, List<OfficialAct> acts) {
        var stream = lives.apply(past);
        var lapsed = stream.askReplayed(catchUp).recorded();
        int late = 0;
        for (var act : acts) {
            var answer = stream.askReplayed(act);
            if (answer.refusal().isEmpty() && !lapsed.isEmpty()) {
                assertThat(answer.recorded())
                        .as("%s after %s", act, past)
                        .startsWith(lapsed.toArray());
                late++;
            }
        }
        return late;
    }
}
