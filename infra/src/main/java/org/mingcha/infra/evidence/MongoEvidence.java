package org.mingcha.infra.evidence;

import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.mingcha.command.evidence.Evidence;
import org.mingcha.command.evidence.EvidenceId;
import org.mingcha.command.evidence.EvidenceType;
import org.mingcha.command.evidence.FileSize;
import org.mingcha.command.seal.KeyName;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.infra.evidence.Recognised.Plain;
import org.mingcha.infra.evidence.clean.Cleaned;
import org.mingcha.infra.evidence.clean.Copy;
import org.mingcha.web.evidence.EvidenceLimits;
import org.mingcha.web.evidence.EvidenceSafe;
import org.mingcha.web.seal.Vault;
import org.mingcha.web.seal.Vault.Unopenable;

/**
 * Files sealed in chunks on MongoDB. Until a file is bound to a report, its key is in this process
 * alone: what a crash leaves of it nobody can open.
 */
public final class MongoEvidence implements EvidenceSafe {

    /** A command is answered sooner than this. */
    private static final Duration TELLING = Duration.ofMinutes(15);

    private final Chunks chunks;
    private final SealedFiles sealed;
    private final Examination examination = new Examination();
    private final Map<EvidenceId, Map<Form, Held>> unbound = new ConcurrentHashMap<>();
    private final Set<EvidenceId> coming = ConcurrentHashMap.newKeySet();
    private final Vault vault;
    private final EvidenceLimits limits;
    private final Clock clock;
    private final RandomGenerator random;

    public MongoEvidence(
            MongoDatabase database,
            Vault vault,
            EvidenceLimits limits,
            Clock clock,
            RandomGenerator random) {
        this.chunks = new Chunks(database);
        this.sealed = new SealedFiles(chunks, clock);
        this.vault = vault;
        this.limits = limits;
        this.clock = clock;
        this.random = random;
    }

    /** What is known of a stored file beside its chunks. */
    private record Held(FileKey key, EvidenceType type) {

        String text() {
            return type + " " + key.text();
        }

        static Held parse(String text) throws GeneralSecurityException {
            int space = text.indexOf(' ');
            return new Held(
                    FileKey.parse(text.substring(space + 1)),
                    EvidenceType.valueOf(text.substring(0, space)));
        }
    }

    @Override
    public Evidence receive(InputStream content) {
        var id = EvidenceId.random(random);
        coming.add(id);
        try {
            return received(id, content);
        } catch (IOException e) {
            drop(List.of(id));
            throw new UncheckedIOException(e);
        } catch (RuntimeException | Error e) {
            drop(List.of(id));
            throw e;
        } finally {
            coming.remove(id);
        }
    }

    /** Says of all files that this process works on that somebody does. */
    public void renew() {
        var until = clock.instant().plus(ChunkWriter.LEASE);
        Stream.of(coming, unbound.keySet())
                .flatMap(Set::stream)
                .flatMap(file -> Stream.of(Form.values()).map(form -> name(file, form)))
                .forEach(name -> chunks.renew(name, until));
    }

    private Evidence received(EvidenceId id, InputStream content) throws IOException {
        byte[] head = content.readNBytes(Recognition.HEAD);
        var recognised = Recognition.of(head);
        boolean plain = recognised instanceof Plain(var type) && type != EvidenceType.HEIC;
        var whole = new SequenceInputStream(new ByteArrayInputStream(head), content);
        var coming = new SizeLimited(whole, plain ? limits.file() : limits.examined());
        String original = name(id, Form.ORIGINAL);
        var key = sealed.write(original, coming);
        var cleaned = examination.of(recognised, () -> read(original, key));
        var held = new HashMap<Form, Held>();
        held.put(Form.ORIGINAL, new Held(key, cleaned.type()));
        for (var more : copies(cleaned).entrySet()) {
            held.put(more.getKey(), write(id, more.getKey(), more.getValue()));
        }
        unbound.put(id, held);
        return new Evidence(
                id,
                cleaned.type(),
                FileSize.of(coming.length()),
                coming.hash(),
                cleaned.copy().isPresent());
    }

    private static Map<Form, Copy> copies(Cleaned cleaned) {
        var copies = new HashMap<Form, Copy>();
        cleaned.copy().ifPresent(copy -> copies.put(Form.COPY, copy));
        cleaned.preview().ifPresent(preview -> copies.put(Form.PREVIEW, preview));
        return copies;
    }

    private Held write(EvidenceId id, Form form, Copy copy) throws IOException {
        var key = sealed.write(name(id, form), new ByteArrayInputStream(copy.bytes()));
        return new Held(key, copy.type());
    }

    private byte[] read(String file, FileKey key) {
        try (var in = sealed.read(file, key)) {
            return in.readNBytes(Math.toIntExact(key.length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void bind(TipId tip, List<EvidenceId> files) {
        files.forEach(file -> bind(tip, file));
    }

    private void bind(TipId tip, EvidenceId file) {
        var held = Optional.ofNullable(unbound.get(file)).orElseThrow(Lapsed::new);
        held.forEach((form, one) -> {
            var key = vault.seal(KeyName.ofStream(tip), one.text()).value();
            var until = clock.instant().plus(TELLING);
            if (!chunks.bind(name(file, form), tip.value(), key, until)) {
                throw new Lapsed();
            }
        });
        unbound.remove(file);
    }

    @Override
    public void keep(List<EvidenceId> files) {
        files.forEach(file -> {
            for (var form : Form.values()) {
                chunks.keep(name(file, form));
            }
        });
    }

    @Override
    public void drop(List<EvidenceId> files) {
        files.forEach(file -> {
            unbound.remove(file);
            for (var form : Form.values()) {
                chunks.remove(name(file, form));
            }
        });
    }

    @Override
    public Optional<Opened> open(TipId tip, EvidenceId file, Form form) {
        String name = name(file, form);
        return chunks.find(name)
                .filter(row -> row.tip().filter(tip.value()::equals).isPresent())
                .flatMap(Chunks.Row::key)
                .flatMap(key -> held(tip, key))
                .map(held ->
                        new Opened(
                                sealed.read(name, held.key()),
                                held.key().length(),
                                held.type().mediaType(),
                                held.type().extension()));
    }

    private Optional<Held> held(TipId tip, String key) {
        try {
            return Optional.of(Held.parse(vault.open(KeyName.ofStream(tip), new Sealed(key))));
        } catch (Unopenable destroyed) {
            return Optional.empty();
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("no key of a file", damaged);
        }
    }

    static String name(EvidenceId file, Form form) {
        return file + "." + form.name().toLowerCase(Locale.ROOT);
    }
}
