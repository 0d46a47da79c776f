package org.mingcha.infra.law;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingcha.command.law.reward.RewardRules;
import org.mingcha.command.law.reward.RuleEdition;
import org.mingcha.command.law.reward.RuleFault;
import org.mingcha.command.law.reward.RuleVersion;
import org.mingcha.command.table.DataFault;
import org.mingcha.command.table.DataFile;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads reward rules from YAML files; what is not understood in full is not used at all. */
public final class RewardRuleFiles {

    private static final String SHIPPED = "reward-rules.yaml";

    /** What the engine does; a file that asks for anything else is not for it. */
    private static final Map<String, String> SELECTION =
            Map.of(
                    "pick_by", "accepted_on",
                    "regime", "accepting_department",
                    "prefer", "most_specific",
                    "rounding", "unit=fen, mode=half_up",
                    "order", "base, floor, band, uplift, cap");

    private final List<RuleEdition> editions = new ArrayList<>();
    private final Map<RuleVersion, Place> places = new HashMap<>();

    private RewardRuleFiles() {}

    /**
     * The rules that this version of the program ships, and what further files add.
     *
     * @throws DataFault naming file, line and reason, if a file cannot be used as a whole or does
     *     not go with those before it
     */
    public static RewardRules shipped(List<DataFile> further) {
        var files = new ArrayList<DataFile>();
        files.add(shippedFile());
        files.addAll(further);
        return read(files);
    }

    static RewardRules read(List<DataFile> files) {
        var reading = new RewardRuleFiles();
        files.forEach(reading::add);
        try {
            return new RewardRules(reading.editions);
        } catch (RuleFault fault) {
            throw reading.located(fault);
        }
    }

    private void add(DataFile file) {
        var root = new YamlMap(file.name(), root(file));
        if (!root.text("schema").equals("1")) {
            throw root.fault("schema 1 is expected");
        }
        root.optionalMap("selection").ifPresent(RewardRuleFiles::checkSelection);
        if (!root.has("rules")) {
            throw root.fault("rules is missing");
        }
        root.maps("rules").forEach(rule -> add(file.name(), rule));
        root.end();
    }

    private void add(String file, YamlMap rule) {
        var edition = EditionReader.read(rule);
        if (places.putIfAbsent(edition.version(), new Place(file, rule.line())) != null) {
            throw rule.fault(edition.version() + " stands there twice");
        }
        editions.add(edition);
    }

    private DataFault located(RuleFault fault) {
        var place = Optional.ofNullable(places.get(fault.at())).orElseThrow();
        return new DataFault(place.file(), place.line(), String.valueOf(fault.getMessage()));
    }

    private record Place(String file, int line) {}

    private static void checkSelection(YamlMap selection) {
        SELECTION.forEach((key, expected) -> {
            if (!selection.anything(key).equals(Optional.of(expected))) {
                throw selection.fault(key + " must be " + expected);
            }
        });
        selection.end();
    }

    private static Node root(DataFile file) {
        try {
            var options = new LoaderOptions();
            options.setMaxAliasesForCollections(0);
            var node = new Yaml(options).compose(new StringReader(text(file)));
            if (node == null) {
                throw new DataFault(file.name(), 1, "the file is empty");
            }
            return node;
        } catch (MarkedYAMLException e) {
            int line =
                    Optional.ofNullable(e.getProblemMark()).map(mark -> mark.getLine()).orElse(0);
            throw new DataFault(file.name(), line + 1, String.valueOf(e.getProblem()));
        } catch (YAMLException e) {
            throw new DataFault(file.name(), 1, String.valueOf(e.getMessage()));
        }
    }

    private static String text(DataFile file) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(file.content())).toString();
        } catch (CharacterCodingException _) {
            throw new DataFault(file.name(), 1, "not UTF-8");
        }
    }

    private static DataFile shippedFile() {
        try (InputStream in = RewardRuleFiles.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new DataFault(SHIPPED, 0, "the file is missing");
            }
            return new DataFile(SHIPPED, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
