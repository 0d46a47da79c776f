package org.mingcha.infra.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.infra.merkle.Hash;
import org.mingcha.infra.note.Checkpoint;
import org.mingcha.infra.note.SignedNote;
import org.mingcha.infra.note.SigningKey;
import org.mingcha.infra.note.VerifierKey;
import org.mingcha.infra.verify.finding.Fault;
import org.mingcha.infra.verify.finding.Finding;

/** What an auditor took away, untouched and touched. */
interface Exports {

    Installation office();

    private Exported exported(long from, long to) {
        return office().appended(601).signed().exported(from, to);
    }

    private static Trust given(VerifierKey key) {
        return new Trust(List.of(key), List.of(), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 601",
        "0, 0",
        "601, 601",
        "0, 256",
        "256, 512",
        "1, 2",
        "255, 257",
        "300, 599",
        "600, 601",
        "512, 601",
        "7, 8",
        "17, 601",
        "0, 1"
    })
    default void anyRangeIsAccepted(long from, long to) {
        var report = exported(from, to).verified();
        assertThat(report.findings()).isEmpty();
        assertThat(report.from()).isEqualTo(from);
        assertThat(report.to()).isEqualTo(to);
    }

    @Test
    default void anExportOfAnEmptyLedgerIsAccepted() {
        assertThat(office().signed().exported(0, 0).verified().findings()).isEmpty();
    }

    @Test
    default void anExportOfManyEventsIsAccepted() {
        var export = office().appended(20_000).signed().exported(3, 19_000);
        assertThat(export.verified().findings()).isEmpty();
    }

    @Test
    default void theSameRangeHasTheSameBytes() {
        var export = exported(10, 300);
        assertThat(office().exported(10, 300).zip()).isEqualTo(export.zip());
    }

    @Test
    default void anExportByANewKeyIsAcceptedByTheOneThatEndorsedIt() {
        var office = office().appended(100).signed().rotated().appended(100).signed();
        assertThat(office.exported(20, 150).verified(given(office.key())).findings()).isEmpty();
    }

    @Test
    default void aKeptCheckpointWithinTheRangeIsAccepted() {
        String kept = office().appended(100).signed().remembered();
        var export = office().appended(100).signed().exported(50, 150);
        var trust = new Trust(List.of(), List.of(kept), Optional.empty());
        assertThat(export.verified(trust).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 256, 400})
    default void anEventThatWasEdited(int line) {
        var export = exported(100, 501).line(line, text -> text.replaceFirst("Thing", "Thong"));
        Claims.first(export.verified(), 100 + line, Fault.EVENT_ALTERED);
    }

    @Test
    default void aWordThatWasEdited() {
        var export = exported(100, 501).line(5, text -> text.replace("done", "gone"));
        Claims.only(export.verified(), 105, Fault.EVENT_ALTERED);
    }

    @Test
    default void aSaltThatWasEdited() {
        var export =
                exported(100, 501)
                        .line(5, text -> text.replaceFirst("salt\":\"....", "salt\":\"AAAA"));
        Claims.only(export.verified(), 105, Fault.EVENT_ALTERED);
    }

    @Test
    default void anEntryThatWasEdited() {
        var export =
                exported(100, 501)
                        .line(5, text -> text.replaceFirst("entry\":\"....", "entry\":\"AAAA"));
        Claims.only(export.verified(), 105, Fault.ENTRY_ALTERED);
    }

    @Test
    default void anEventAndItsEntryEditedTogether() {
        var other =
                exported(100, 501).text("events.ndjson").lines().skip(6).findFirst().orElseThrow();
        var export =
                office().exported(100, 501)
                        .line(5, _ -> other.replace("\"index\":106", "\"index\":105"));
        Claims.contains(export.verified(), 100, Fault.ROOT_DIFFERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "{", "\u2028", "\u0000"})
    default void somethingAddedToALine(String added) {
        var export = exported(100, 501).line(5, text -> text + added);
        Claims.first(export.verified(), 105, Fault.LINE_MALFORMED);
    }

    @Test
    default void aLineThatIsNotCanonical() {
        var export = exported(100, 501).line(5, text -> text.replace("\"kind\":", "\"kind\": "));
        Claims.first(export.verified(), 105, Fault.LINE_MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 399})
    default void aLineThatWasRemoved(int line) {
        var export = exported(100, 501).lines(lines -> lines.remove(line));
        Claims.first(export.verified(), 100 + line, Fault.EVENT_MISSING);
    }

    @Test
    default void theLastLineThatWasRemoved() {
        var export = exported(100, 501).lines(List::removeLast);
        Claims.first(export.verified(), 500, Fault.EXPORT_TRUNCATED);
    }

    @Test
    default void twoLinesThatChangedPlaces() {
        var export = exported(100, 501).lines(lines -> Collections.swap(lines, 5, 6));
        Claims.first(export.verified(), 105, Fault.EVENT_MISSING);
    }

    @Test
    default void aLineTwice() {
        var export = exported(100, 501).lines(lines -> lines.add(5, lines.get(5)));
        Claims.first(export.verified(), 105, Fault.EVENT_TWICE);
    }

    @Test
    default void aLineTooMany() {
        var next = exported(501, 502).text("events.ndjson").strip();
        var export = office().exported(100, 501).lines(lines -> lines.add(next));
        Claims.only(export.verified(), 501, Fault.MANIFEST_DIFFERS);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"from\" : 100', '\"from\" : 101'",
        "'\"from\" : 100', '\"from\" : 99'",
        "'\"from\" : 100', '\"from\" : 140'",
        "'\"to\" : 501', '\"to\" : 500'",
        "'\"to\" : 501', '\"to\" : 502'",
        "'\"size\" : 601', '\"size\" : 602'",
        "'\"size\" : 601', '\"size\" : 501'"
    })
    default void anEditedManifest(String there, String edited) {
        var export = exported(100, 501).with("manifest.json", text -> text.replace(there, edited));
        assertThat(export.verified().findings()).isNotEmpty();
        assertThat(export.verified().first().orElseThrow().index()).isBetween(99L, 502L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"left\" : [ \"", "\"right\" : [ \""})
    default void aHashOfTheManifest(String before) {
        var export =
                exported(100, 501)
                        .with(
                                "manifest.json",
                                text -> {
                                    int at = text.indexOf(before) + before.length();
                                    String hash = Hash.of(new byte[32]).base64();
                                    return text.substring(0, at)
                                            + hash
                                            + text.substring(at + hash.length());
                                });
        Claims.all(export.verified(), Finding.of(100, Fault.ROOT_DIFFERS, 601));
    }

    @Test
    default void theHashOfTheFileInTheManifest() {
        var export =
                exported(100, 501)
                        .with(
                                "manifest.json",
                                text -> text.replaceFirst("(sha256\" : \")....", "$10000"));
        Claims.only(export.verified(), 100, Fault.MANIFEST_DIFFERS);
    }

    @Test
    default void theRootInTheManifest() {
        var export =
                exported(100, 501)
                        .with(
                                "manifest.json",
                                text -> text.replaceFirst("(root\" : \")....", "$1AAAA"));
        Claims.only(export.verified(), 100, Fault.MANIFEST_DIFFERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[", "{\"format\":\"mingcha-export/2\"}"})
    default void aManifestThatIsNone(String text) {
        var export = exported(100, 501).with("manifest.json", _ -> text);
        Claims.only(export.verified(), 0, Fault.MANIFEST_MALFORMED);
    }

    @Test
    default void anExportWithoutItsManifest() {
        Claims.only(
                exported(100, 501).without("manifest.json").verified(),
                0,
                Fault.MANIFEST_MALFORMED);
    }

    @Test
    default void anExportWithoutItsCheckpoint() {
        Claims.only(
                exported(100, 501).without("checkpoint").verified(),
                601,
                Fault.CHECKPOINT_MALFORMED);
    }

    @Test
    default void anExportWithoutItsEvents() {
        Claims.first(
                exported(100, 501).without("events.ndjson").verified(),
                100,
                Fault.EXPORT_TRUNCATED);
    }

    @Test
    default void anotherLogsCheckpointInAnExport() {
        var other = SigningKey.generate("example.org/other", new SecureRandom());
        Claims.only(signed(other), 601, Fault.CHECKPOINT_OTHER_LOG);
    }

    @Test
    default void aCheckpointByAnotherKeyInAnExport() {
        var other = SigningKey.generate("example.org/log", new SecureRandom());
        Claims.only(signed(other), 601, Fault.CHECKPOINT_UNSIGNED);
    }

    private Report signed(SigningKey key) {
        var export = exported(100, 501);
        var checkpoint = Checkpoint.parse(SignedNote.parse(export.text("checkpoint")).text());
        String text =
                new Checkpoint(key.verifier().name(), checkpoint.size(), checkpoint.root()).text();
        return export.with("checkpoint", _ -> new SignedNote(text, List.of(key.sign(text))).whole())
                .verified();
    }

    @Test
    default void anotherKeyThanTheOneThatWasGivenForAnExport() {
        var other = SigningKey.generate("example.org/log", new SecureRandom()).verifier();
        Claims.only(exported(100, 501).verified(given(other)), 601, Fault.KEY_NOT_GIVEN);
    }

    @Test
    default void aZipThatIsCutOff() {
        var export = exported(100, 501);
        var report = export.cutOff(export.zip().length / 2);
        Claims.only(report, report.to(), Fault.EXPORT_TRUNCATED);
        assertThat(report.from()).isEqualTo(100);
        assertThat(report.to()).isBetween(101L, 500L);
    }

    @Test
    default void aZipThatIsCutOffBehindItsEvents() {
        var export = exported(100, 501);
        Claims.only(export.cutOff(export.zip().length - 3), 501, Fault.EXPORT_TRUNCATED);
    }
}
