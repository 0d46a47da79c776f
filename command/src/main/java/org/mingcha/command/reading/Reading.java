package org.mingcha.command.reading;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.mingcha.command.reading.ReadingCommand.RecordFile;
import org.mingcha.command.reading.ReadingCommand.RecordTexts;
import org.mingcha.command.reading.ReadingEvent.FileOpened;
import org.mingcha.command.reading.ReadingEvent.TextsOpened;

class Reading {

    /** A page that is reloaded, and the form that is opened from it, are one reading. */
    static final Duration SAME = Duration.ofMinutes(10);

    @AggregateIdentifier private ReadingId id;

    private final Map<List<Object>, Instant> last = new HashMap<>();

    Reading() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordTexts c, Clock clock) {
        Instant now = clock.instant();
        if (isNew(List.of(c.by(), c.texts(), c.upTo()), now)) {
            apply(new TextsOpened(c.reading(), c.subject(), c.texts(), c.upTo(), c.by(), now));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordFile c, Clock clock) {
        Instant now = clock.instant();
        if (isNew(List.of(c.by(), c.file(), c.form()), now)) {
            apply(new FileOpened(c.reading(), c.subject(), c.file(), c.form(), c.by(), now));
        }
    }

    private boolean isNew(List<Object> what, Instant now) {
        return Optional.ofNullable(last.get(what))
                .filter(before -> now.isBefore(before.plus(SAME)))
                .isEmpty();
    }

    @EventSourcingHandler
    void on(ReadingEvent event) {
        id = event.reading();
        last.put(what(event), event.at());
    }

    private static List<Object> what(ReadingEvent event) {
        return switch (event) {
            case TextsOpened e -> List.of(e.by(), e.texts(), e.upTo());
            case FileOpened e -> List.of(e.by(), e.file(), e.form());
        };
    }
}
