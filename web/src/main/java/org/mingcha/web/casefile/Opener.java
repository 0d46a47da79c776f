package org.mingcha.web.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.mingcha.command.seal.KeyName;
import org.mingcha.command.seal.Sealed;
import org.mingcha.query.casefile.Entry;
import org.mingcha.web.seal.Vault;
import org.mingcha.web.seal.Vault.Unopenable;

/** Opens the texts of cases; one whose key was destroyed is simply gone. */
public final class Opener {

    private final BiFunction<KeyName, Sealed, Optional<String>> texts;

    public Opener(Vault vault) {
        this((key, sealed) -> opened(vault, key, sealed));
    }

    private Opener(BiFunction<KeyName, Sealed, Optional<String>> texts) {
        this.texts = texts;
    }

    /** Opens nothing: cases without their texts. */
    static Opener closed() {
        return new Opener((_, _) -> Optional.empty());
    }

    /** The same, which tells of each text that it opened. */
    Opener telling(Runnable opened) {
        return new Opener((key, sealed) -> {
            var text = texts.apply(key, sealed);
            text.ifPresent(_ -> opened.run());
            return text;
        });
    }

    public Optional<String> text(KeyName key, Sealed sealed) {
        return texts.apply(key, sealed);
    }

    private static Optional<String> opened(Vault vault, KeyName key, Sealed sealed) {
        try {
            return Optional.of(vault.open(key, sealed));
        } catch (Unopenable destroyed) {
            return Optional.empty();
        }
    }

    /** Under the key of the stream. */
    public Optional<String> text(Object stream, Sealed sealed) {
        return text(KeyName.ofStream(stream), sealed);
    }

    public List<Step> course(List<Entry> entries) {
        return entries.stream().map(this::step).toList();
    }

    private Step step(Entry entry) {
        Map<String, String> facts = new LinkedHashMap<>();
        entry.facts()
                .forEach(fact -> facts.merge(fact.name(), fact.value(), (a, b) -> a + ", " + b));
        Map<String, String> texts = new LinkedHashMap<>();
        entry.passages()
                .forEach(passage ->
                        text(passage.key(), passage.text())
                                .ifPresent(text ->
                                        texts.merge(
                                                passage.name(), text, (a, b) -> a + "\n\n" + b)));
        return new Step(
                entry.index(),
                entry.what(),
                entry.on(),
                entry.at(),
                entry.by(),
                entry.dueOn(),
                facts,
                texts);
    }
}
