package org.mingcha.web.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.Refused;
import org.mingcha.command.Rule;
import org.mingcha.command.reading.ReadingCommand;
import org.mingcha.web.act.Commands;
import org.mingcha.web.act.Recorded;

/** Keeps the commands that pages send, or refuses them by the rule that a test names. */
final class Outbox implements Commands {

    final List<Object> sent = new ArrayList<>();
    final List<ReadingCommand> readings = new ArrayList<>();
    private boolean moved;
    private Optional<Rule> refusing = Optional.empty();

    void refuse(Rule rule) {
        refusing = Optional.of(rule);
    }

    /** From now on somebody else was quicker. */
    void move() {
        moved = true;
    }

    void reset() {
        moved = false;
        sent.clear();
        readings.clear();
        refusing = Optional.empty();
    }

    @Override
    public Recorded send(Object command, String stream, long seen) {
        if (moved) {
            throw new Moved();
        }
        return send(command);
    }

    @Override
    public Recorded send(Object command) {
        if (command instanceof ReadingCommand reading) {
            readings.add(reading);
            return new Recorded(0, List.of());
        }
        refusing.ifPresent(rule -> {
            throw new Refused(rule);
        });
        sent.add(command);
        return new Recorded(sent.size(), List.of("Done"));
    }
}
