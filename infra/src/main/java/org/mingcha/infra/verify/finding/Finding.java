package org.mingcha.infra.verify.finding;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that is wrong.
 *
 * @param index of the first event concerned; of a checkpoint its size
 * @param details what the sentence names besides; never a content of an event
 */
public record Finding(long index, Fault fault, List<String> details)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER =
            Comparator.comparingLong(Finding::index).thenComparing(Finding::fault);

    public Finding {
        details = List.copyOf(details);
    }

    public static Finding of(long index, Fault fault, Object... details) {
        return new Finding(index, fault, Stream.of(details).map(String::valueOf).toList());
    }

    public String chinese() {
        return sentence(fault.chinese());
    }

    public String english() {
        return sentence(fault.english());
    }

    private String sentence(String pattern) {
        return pattern.formatted(Stream.concat(Stream.of(index), details.stream()).toArray());
    }

    /** By index; of one index the more telling comes first. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
