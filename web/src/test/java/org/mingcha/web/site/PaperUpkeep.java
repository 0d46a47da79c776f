package org.mingcha.web.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingcha.web.upkeep.Upkeep;

/** A program that runs as a test wants. */
final class PaperUpkeep implements Upkeep {

    final List<Waiting> letters = new ArrayList<>();
    final List<String> retried = new ArrayList<>();
    Optional<Instant> backedUp = Optional.empty();

    @Override
    public List<Follower> followers() {
        return List.of(
                new Follower("worklist_0", Optional.of(7L), false),
                new Follower("when-tip-merged-then-join", Optional.of(0L), false));
    }

    @Override
    public List<Waiting> waiting() {
        return letters;
    }

    @Override
    public void retry(String group) {
        retried.add(group);
    }

    @Override
    public Keys keys() {
        return new Keys(
                "keyset-12345",
                Optional.of(Site.NOW),
                backedUp,
                Optional.empty(),
                List.of(new LogKey("9bc443e0", 0, Optional.of(Site.NOW))));
    }

    @Override
    public Log log() {
        return new Log(300, Optional.of(299L), Optional.of(Site.NOW), Optional.empty(), List.of());
    }

    @Override
    public List<String> lawFiles() {
        return List.of("deadlines-2027.csv");
    }
}
