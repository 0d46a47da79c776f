package org.mingcha.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficialAct;

/**
 * Whether a page offers what the stream accepts: from one beginning on, every accepted act leads to
 * the next standing, and in each of them every act is tried by everybody.
 *
 * @param lives the stream with a past
 * @param standing what the page knows after those events
 * @param offered what it offers
 * @param acts one of each kind, such that nothing but standing can be against it
 * @param refusable kinds that something beside standing may still refuse
 * @param unasked kinds that are accepted where no page offers them: again, or for somebody else
 */
public record Offering<S>(
        Function<List<Object>, TwoLives<?>> lives,
        Function<List<Object>, S> standing,
        BiFunction<Officer, S, Collection<Class<? extends OfficialAct>>> offered,
        Function<Officer, List<OfficialAct>> acts,
        Set<Class<?>> refusable,
        Set<Class<?>> unasked) {

    /**
     * Where the acts led.
     *
     * @param pasts one of each standing
     * @param recorded by every act that was accepted in one of them
     */
    public record Reached<S>(Map<S, List<Object>> pasts, List<Object> recorded) {

        public Set<S> standings() {
            return pasts.keySet();
        }
    }

    /** Looks at so many standings at most. */
    public Reached<S> compare(List<?> beginning, List<Officer> people, int most) {
        var seen = new LinkedHashMap<S, List<Object>>();
        var recorded = new ArrayList<Object>(beginning);
        var waiting = new ArrayDeque<List<Object>>();
        waiting.add(List.copyOf(beginning));
        while (!waiting.isEmpty() && seen.size() < most) {
            var past = waiting.remove();
            if (seen.putIfAbsent(standing.apply(past), past) == null) {
                people.forEach(by -> {
                    var onward = compare(past, by);
                    onward.forEach(recorded::addAll);
                    onward.forEach(more -> waiting.add(with(past, more)));
                });
            }
        }
        return new Reached<>(seen, recorded);
    }

    private List<List<Object>> compare(List<Object> past, Officer by) {
        var now = standing.apply(past);
        var shown = offered.apply(by, now);
        var stream = lives.apply(past);
        var onward = new ArrayList<List<Object>>();
        for (var act : acts.apply(by)) {
            var answer = stream.askReplayed(act);
            boolean accepted = answer.refusal().isEmpty();
            var open = accepted ? unasked : refusable;
            if (!open.contains(act.getClass())) {
                assertThat(shown.contains(act.getClass()))
                        .as("%s by %s %s: %s", act, by.id(), answer.refusal(), now)
                        .isEqualTo(accepted);
            }
            if (accepted) {
                onward.add(answer.recorded());
            }
        }
        return onward;
    }

    private static List<Object> with(List<Object> past, List<Object> more) {
        var all = new ArrayList<>(past);
        all.addAll(more);
        return List.copyOf(all);
    }
}
