package org.mingcha.infra.bench.contest;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.mingcha.command.StreamIds;
import org.mingcha.command.Streams;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipOffEvent.SiteChecked;
import org.mingcha.infra.ledger.commits.Commit;
import org.mingcha.infra.ledger.text.KeyedSalts;
import org.mingcha.infra.ledger.text.StoredNames;
import org.mingcha.infra.ledger.text.Transcriber;

/**
 * The event that every contestant stores: what an officer found on the spot, with a sealed text;
 * its commit has about 700 bytes.
 */
public final class Material {

    /** The events of one stream; so many are loaded at once. */
    public static final int STREAM_LENGTH = 50;

    public static final StoredNames NAMES = new StoredNames(Streams.EVENTS);

    /** As the program gives them: by HMAC with a secret. */
    public static final KeyedSalts SALTS = new KeyedSalts(new byte[32]);

    private static final String KIND = "TipOff";
    private static final int SEALED_BYTES = 150;
    private static final int TEXTS = 256;
    private static final int INTERWOVEN = 100;
    private static final OfficerId OFFICER = new OfficerId("officer.one");
    private static final List<OfficerId> OFFICERS = List.of(OFFICER, new OfficerId("officer.two"));

    private final long seed;
    private final List<Sealed> texts;
    private final Transcriber transcriber = new Transcriber(NAMES, SALTS);

    /**
     * @param seed equal ones give equal streams
     */
    public Material(long seed) {
        this.seed = seed;
        var random = new SplittableRandom(seed);
        texts = IntStream.range(0, TEXTS).mapToObj(_ -> sealed(random)).toList();
    }

    private static Sealed sealed(SplittableRandom random) {
        var bytes = new byte[SEALED_BYTES];
        random.nextBytes(bytes);
        return new Sealed(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The id of the stream with a number; ids are scattered as random ones are. */
    public String stream(long number) {
        return StreamIds.random("tip-", new SplittableRandom(seed ^ number << 20));
    }

    public DomainEventMessage<?> event(String stream, long sequence, Instant at) {
        var text = texts.get((int) ((stream.hashCode() + sequence) & (TEXTS - 1)));
        return new GenericDomainEventMessage<>(
                KIND,
                stream,
                sequence,
                new SiteChecked(new TipId(stream), OFFICER, at, OFFICERS, text, false),
                MetaData.emptyInstance(),
                UUID.randomUUID().toString(),
                at);
    }

    /**
     * The event at an index of a filled store: streams of 50 events, a hundred of them at a time.
     */
    public DomainEventMessage<?> at(long index, Instant moment) {
        long group = index / (INTERWOVEN * STREAM_LENGTH);
        long inside = index % (INTERWOVEN * STREAM_LENGTH);
        long number = group * INTERWOVEN + inside % INTERWOVEN;
        return event(stream(number), inside / INTERWOVEN, moment);
    }

    /** The commit of the event at an index of a filled store. */
    public Commit commit(long index, Instant moment) {
        return transcriber.commit(List.of(at(index, moment))).at(index);
    }
}
