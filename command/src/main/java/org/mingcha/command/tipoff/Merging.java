package org.mingcha.command.tipoff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingcha.command.tipoff.TipOffEvent.MergeJoined;
import org.mingcha.command.tipoff.TipOffEvent.TipMerged;
import org.mingcha.command.tipoff.TipOffEvent.TipReleased;

/**
 * With what a tip-off goes on together.
 *
 * @param into which it was merged, whatever became of that
 * @param joined those that were merged into it, in that order
 */
public record Merging(Optional<TipId> into, List<TipId> joined) {

    static final Merging NONE = new Merging(Optional.empty(), List.of());

    Merging after(TipOffEvent event) {
        if (event instanceof TipMerged e) {
            return new Merging(Optional.of(e.into()), joined);
        }
        if (event instanceof MergeJoined e) {
            return new Merging(
                    into, Stream.concat(joined.stream(), Stream.of(e.merged())).toList());
        }
        return event instanceof TipReleased ? new Merging(Optional.empty(), joined) : this;
    }
}
