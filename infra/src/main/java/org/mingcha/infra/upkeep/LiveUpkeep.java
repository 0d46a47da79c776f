package org.mingcha.infra.upkeep;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.mingcha.command.law.CivilTime;
import org.mingcha.infra.acting.ProjectionsFollowing;
import org.mingcha.infra.law.LawDirectory;
import org.mingcha.infra.log.LogService;
import org.mingcha.infra.log.store.Publication;
import org.mingcha.infra.log.store.RegisteredKeys;
import org.mingcha.infra.policy.Retries;
import org.mingcha.infra.vault.Rewrapping;
import org.mingcha.infra.vault.backup.LastBackup;
import org.mingcha.infra.vault.wrap.KeyEncryption;
import org.mingcha.infra.vault.wrap.KeysetFile;
import org.mingcha.web.audit.LedgerEvents;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;
import org.mingcha.web.upkeep.Upkeep;

/** Asks the parts of this node. */
public final class LiveUpkeep implements Upkeep {

    private static final int MOST = 100;

    private final Supplier<EventProcessingConfiguration> processing;
    private final LedgerEvents ledger;
    private final LogService log;
    private final RegisteredKeys registered;
    private final KeyEncryption encryption;
    private final Rewrapping rewrapping;
    private final LawDirectory law;
    private final Path data;

    /**
     * @param processing asked when it is there
     * @param data the data directory
     */
    public LiveUpkeep(
            Supplier<EventProcessingConfiguration> processing,
            LedgerEvents ledger,
            LogService log,
            RegisteredKeys registered,
            KeyEncryption encryption,
            Rewrapping rewrapping,
            LawDirectory law,
            Path data) {
        this.processing = processing;
        this.ledger = ledger;
        this.log = log;
        this.registered = registered;
        this.encryption = encryption;
        this.rewrapping = rewrapping;
        this.law = law;
        this.data = data;
    }

    @Override
    public List<Follower> followers() {
        long end = ledger.end();
        return processors()
                .map(it -> new Follower(it.getName(), behind(it, end), it.isError()))
                .sorted(Comparator.comparing(Follower::name))
                .toList();
    }

    private Stream<StreamingEventProcessor> processors() {
        return processing.get().eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast);
    }

    private static Optional<Long> behind(StreamingEventProcessor processor, long end) {
        var position = ProjectionsFollowing.position(processor);
        return position.isPresent()
                ? Optional.of(Math.max(0, end - 1 - position.getAsLong()))
                : Optional.empty();
    }

    @Override
    public List<Waiting> waiting() {
        return processors()
                .map(StreamingEventProcessor::getName)
                .sorted()
                .flatMap(group -> waiting(group).limit(MOST))
                .toList();
    }

    private Stream<Waiting> waiting(String group) {
        return processing.get().deadLetterQueue(group).stream()
                .flatMap(queue -> each(queue.deadLetters()))
                .flatMap(sequence -> each(sequence))
                .map(letter -> waiting(group, letter));
    }

    private static <T> Stream<T> each(Iterable<T> some) {
        return StreamSupport.stream(some.spliterator(), false);
    }

    private static Waiting waiting(String group, DeadLetter<? extends EventMessage<?>> letter) {
        var event = letter.message();
        return new Waiting(
                group,
                event.getPayloadType().getSimpleName(),
                event instanceof DomainEventMessage<?> told ? told.getType() : "",
                letter.enqueuedAt(),
                letter.cause().map(Cause::type).map(LiveUpkeep::simple).orElse(""));
    }

    /** What a fault says may quote what is sealed; its kind does not. */
    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    @Override
    public void retry(String group) {
        processing.get().sequencedDeadLetterProcessor(group).ifPresent(Retries::everyStreamOnce);
    }

    @Override
    public Keys keys() {
        var keys = registered.all().stream();
        return new Keys(
                encryption.current(),
                new KeysetFile(data).changedAt(),
                new LastBackup(data).at(),
                rewrapping.trouble(),
                keys.map(key -> new LogKey(key.key().keyId(), key.from(), at(key.from())))
                        .toList());
    }

    /** When the event came with which something began; empty before that. */
    private Optional<Instant> at(long index) {
        try (var events = ledger.from(index)) {
            return events.findFirst().map(StoredEvent::time).map(LiveUpkeep::instant);
        }
    }

    /** Of a reporter's event there is a day alone. */
    private static Instant instant(String time) {
        return time.contains("T")
                ? Instant.parse(time)
                : LocalDate.parse(time).atStartOfDay(CivilTime.ZONE).toInstant();
    }

    @Override
    public Log log() {
        var published = log.published();
        var status = log.status();
        return new Log(
                ledger.end(),
                published.map(Publication::size),
                published.map(Publication::at),
                status.refusal().map(refusal -> refusal.reason().name()),
                status.witnessFaults());
    }

    @Override
    public List<String> lawFiles() {
        return Stream.of(LawDirectory.Kind.values())
                .map(law::files)
                .flatMap(Collection::stream)
                .map(file -> file.name())
                .toList();
    }
}
