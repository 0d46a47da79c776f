package org.mingcha.infra.law;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.command.law.reward.Matter;
import org.mingcha.command.law.reward.RewardRules;
import org.mingcha.command.law.reward.RuleEdition;
import org.mingcha.command.law.reward.RuleId;
import org.mingcha.command.law.reward.RuleVersion;
import org.mingcha.command.table.DataFault;
import org.mingcha.command.table.DataFile;

class RewardRuleFilesTest {

    private static final String RULE =
            """
            schema: 1
            rules:
            - id: SD-2025
              version: 2
              source: 鲁应急发〔2025〕12号
              effective: {from: 2025-12-25, to: null}
              ev: F
              cases:
                major_hazard: {method: pct_of_fine, pct: 50, floor: 5000, cap: 500000, ev: F}
            """;

    @Test
    void shippedFileHoldsEveryRuleOfTheSheet() {
        assertThat(RewardRuleFiles.shipped(List.of()).all())
                .extracting(edition -> edition.version().toString())
                .containsExactly(
                        "CN-2012 v1",
                        "CN-2018 v1",
                        "CN-2020-INSIDER v1",
                        "SD-2019 v1",
                        "SD-2021 v1",
                        "SD-2022-STD v1",
                        "SD-2025 v1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/messages.properties", "/messages_en.properties"})
    void everyShippedRuleIsNamedInTheCatalogue(String name) throws IOException {
        var texts = new Properties();
        try (var stream = RewardRuleFilesTest.class.getResourceAsStream(name)) {
            texts.load(new InputStreamReader(Objects.requireNonNull(stream), UTF_8));
        }

        assertThat(RewardRuleFiles.shipped(List.of()).all())
                .extracting(rule -> "rewards.source." + rule.id() + "." + rule.version().version())
                .isSubsetOf(texts.stringPropertyNames());
    }

    @Test
    void ruleWhoseTextWasNotObtainedHasNoCase() {
        var rule = edition(RewardRuleFiles.shipped(List.of()), "SD-2025", 1);

        assertThat(rule.cases()).isEmpty();
        assertThat(rule.evidence().value()).isEqualTo("G");
        assertThat(rule.provisions()).extracting("name").contains("fallback_until_loaded");
    }

    @Test
    void everyCaseCarriesHowWellItIsKnown() {
        assertThat(edition(RewardRuleFiles.shipped(List.of()), "SD-2021", 1).cases().values())
                .extracting(rule -> rule.clause().evidence().value())
                .containsOnly("E");
    }

    @Test
    void laterVersionIsReadBesideTheShippedOne() {
        var rules = RewardRuleFiles.shipped(List.of(file(RULE)));

        assertThat(edition(rules, "SD-2025", 1).cases()).isEmpty();
        assertThat(edition(rules, "SD-2025", 2).cases()).containsOnlyKeys(Matter.MAJOR_HAZARD);
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource
    void whatIsNotUnderstoodStopsTheStart(String wrong, String right, String fault) {
        var content = RULE.replace(right, wrong);
        assertThat(content).isNotEqualTo(RULE);

        assertThatExceptionOfType(DataFault.class)
                .isThrownBy(() -> RewardRuleFiles.shipped(List.of(file(content))))
                .withMessage(fault);
    }

    static Stream<Arguments> whatIsNotUnderstoodStopsTheStart() {
        return Stream.of(
                row("", "  version: 2\n", "line 3: version is missing"),
                row(
                        "version: 3",
                        "version: 2",
                        "line 3: SD-2025 has version 3 where version 2 is due"),
                row("version: 1", "version: 2", "line 3: SD-2025 v1 stands there twice"),
                row("version: two", "version: 2", "line 4: version cannot be 'two'"),
                row("pcnt: 50", "pct: 50", "line 9: pct is missing"),
                row("ev: F, more: 1}", "ev: F}", "line 9: more is unknown here"),
                row("  ev: F\n  ev: F\n", "  ev: F\n", "line 8: ev stands there twice"),
                row("ev: Z\n", "ev: F\n", "line 7: ev cannot be 'Z'"),
                row("pct: 150", "pct: 50", "line 9: pct cannot be '150'"),
                row("floor: -1", "floor: 5000", "line 9: floor cannot be '-1'"),
                row("floor: 0.001", "floor: 5000", "line 9: floor cannot be '0.001'"),
                row(
                        "floor: 600000",
                        "floor: 5000",
                        "line 9: the lower figure is above the upper one"),
                row("from: 2025-13-25", "from: 2025-12-25", "line 6: from cannot be '2025-13-25'"),
                row("to: 2025-01-01", "to: null", "line 3: the last day is before the first"),
                row("method: guess", "method: pct_of_fine", "line 9: method cannot be 'guess'"),
                row("middling_hazard", "major_hazard", "line 9: middling_hazard is unknown here"),
                row("schema: 2", "schema: 1", "line 1: schema 1 is expected"),
                row("[", "schema: 1", "line 3: expected the node content, but found '-'"),
                row("id: XX-1", "id: SD-2025", "line 3: id cannot be 'XX-1'"));
    }

    @Test
    void otherRuleInForceOnTheSameDaysIsAFault() {
        var other = RULE.replace("SD-2025", "SD-2026").replace("version: 2", "version: 1");

        assertThatExceptionOfType(DataFault.class)
                .isThrownBy(() -> RewardRuleFiles.shipped(List.of(file(other))))
                .withMessage("mine.yaml, line 3: SD-2025 v1 and SD-2026 v1 overlap in time");
    }

    @Test
    void otherWayOfSelectingIsRefused() {
        var content = "schema: 1\nselection: {pick_by: paid_on}\nrules: []\n";

        assertThatExceptionOfType(DataFault.class)
                .isThrownBy(() -> RewardRuleFiles.shipped(List.of(file(content))))
                .withMessageStartingWith("mine.yaml, line 2:");
    }

    private static Arguments row(String wrong, String right, String fault) {
        return Arguments.of(wrong, right, "mine.yaml, " + fault);
    }

    private static DataFile file(String content) {
        return new DataFile("mine.yaml", content.getBytes(UTF_8));
    }

    private static RuleEdition edition(RewardRules rules, String id, int version) {
        var wanted = new RuleVersion(new RuleId(id), version);
        return rules.all().stream()
                .filter(rule -> rule.version().equals(wanted))
                .findFirst()
                .orElseThrow();
    }
}
