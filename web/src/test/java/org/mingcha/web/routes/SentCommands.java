package org.mingcha.web.routes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.reading.ReadingCommand;
import org.mingcha.web.act.Commands;
import org.mingcha.web.act.Following;
import org.mingcha.web.act.Recorded;

/** Keeps what was sent, and what was waited for; or fails as a test wants it. */
final class SentCommands implements Commands, Following {

    final List<Object> sent = new ArrayList<>();
    final List<ReadingCommand> readings = new ArrayList<>();
    final List<Long> waitedFor = new ArrayList<>();
    private Optional<RuntimeException> failure = Optional.empty();

    void failWith(RuntimeException exception) {
        failure = Optional.of(exception);
    }

    @Override
    public Recorded send(Object command) {
        failure.ifPresent(exception -> {
            throw exception;
        });
        if (command instanceof ReadingCommand reading) {
            readings.add(reading);
        } else {
            sent.add(command);
        }
        return new Recorded(40 + sent.size(), List.of("Something"));
    }

    @Override
    public Recorded send(Object command, String stream, long seen) {
        return send(command);
    }

    @Override
    public boolean reached(long index) {
        return waitedFor.add(index);
    }
}
