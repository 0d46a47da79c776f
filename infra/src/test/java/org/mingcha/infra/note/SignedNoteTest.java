package org.mingcha.infra.note;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.infra.note.NoteRefused.Reason;

class SignedNoteTest {

    /** The specification's example. */
    private static final VerifierKey FOO =
            VerifierKey.parse(
                    "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");

    private static final String EXAMPLE =
            """
            This is an example message.

            — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
            """;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final SigningKey KEY = SigningKey.generate("example.com/log", RANDOM);
    private static final String LINE = KEY.sign("words\n").text();

    @Test
    void theExampleOfTheSpecificationIsVerifiedByItsKey() {
        assertThat(SignedNote.parse(EXAMPLE).verifiedBy(List.of(FOO))).containsExactly(FOO);
    }

    @Test
    void theExampleIsWrittenAsItWasRead() {
        assertThat(SignedNote.parse(EXAMPLE).whole()).isEqualTo(EXAMPLE);
    }

    @Test
    void theTextEndsBeforeTheLastEmptyLine() {
        var note = SignedNote.parse("one\n\n\ntwo\n\n" + LINE + "\n");

        assertThat(note.text()).isEqualTo("one\n\n\ntwo\n");
    }

    @Test
    void aChangedTextIsRefused() {
        var changed = SignedNote.parse(EXAMPLE.replace("an example", "no example"));

        refused(Reason.BAD_SIGNATURE, () -> changed.verifiedBy(List.of(FOO)));
    }

    @Test
    void aNoteOfStrangersIsRefused() {
        refused(
                Reason.NO_KNOWN_SIGNATURE,
                () -> SignedNote.parse(EXAMPLE).verifiedBy(List.of(KEY.verifier())));
    }

    @Test
    void strangersSignaturesAreIgnored() {
        var note = new SignedNote("words\n", List.of(KEY.sign("words\n")));
        var stranger = SigningKey.generate("example.com/stranger", RANDOM);

        assertThat(note.with(stranger.sign("lies\n")).verifiedBy(List.of(KEY.verifier())))
                .containsExactly(KEY.verifier());
    }

    @Test
    void aStrangerWithTheNameOfAKnownKeyIsIgnored() {
        var namesake = SigningKey.generate("example.com/log", RANDOM);
        var note = new SignedNote("words\n", List.of(namesake.sign("lies\n"), KEY.sign("words\n")));

        assertThat(note.verifiedBy(List.of(KEY.verifier()))).containsExactly(KEY.verifier());
    }

    @Test
    void aStrangerWithTheIdOfAKnownKeyIsIgnored() {
        var line = new SignatureLine("example.com/other", KEY.verifier().keyId(), new byte[64]);
        var note = new SignedNote("words\n", List.of(line, KEY.sign("words\n")));

        assertThat(note.verifiedBy(List.of(KEY.verifier()))).containsExactly(KEY.verifier());
    }

    @Test
    void oneFalseSignatureOfAKnownKeyRefusesTheWholeNote() {
        var other = SigningKey.generate("example.com/other", RANDOM);
        var note = new SignedNote("words\n", List.of(KEY.sign("words\n"), other.sign("lies\n")));

        refused(
                Reason.BAD_SIGNATURE,
                () -> note.verifiedBy(List.of(KEY.verifier(), other.verifier())));
    }

    @Test
    void aSecondFalseSignatureOfOneKeyRefusesTheWholeNote() {
        var note = new SignedNote("words\n", List.of(KEY.sign("words\n"), KEY.sign("lies\n")));

        refused(Reason.BAD_SIGNATURE, () -> note.verifiedBy(List.of(KEY.verifier())));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 65, 72})
    void aSignatureOfAnotherLengthRefusesTheNote(int length) {
        var line = new SignatureLine("example.com/log", KEY.verifier().keyId(), new byte[length]);

        refused(
                Reason.BAD_SIGNATURE,
                () -> new SignedNote("words\n", List.of(line)).verifiedBy(List.of(KEY.verifier())));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16, 100})
    void manySignaturesAreRead(int count) {
        var keys = IntStream.range(0, count).mapToObj(i -> key("example.com/" + i)).toList();
        var lines = keys.stream().map(key -> key.sign("words\n")).toList();
        var verifiers = keys.stream().map(SigningKey::verifier).toList();

        var note = SignedNote.parse(new SignedNote("words\n", lines).whole());

        assertThat(note.verifiedBy(verifiers)).isEqualTo(verifiers);
    }

    @Test
    void moreThanAHundredSignaturesAreRefused() {
        malformed("words\n\n" + (LINE + "\n").repeat(101));
    }

    @Test
    void sixteenLargeSignaturesAreRead() {
        var line = new SignatureLine("example.com/large", "00000000", new byte[5_000]).text();

        assertThat(SignedNote.parse("words\n\n" + (line + "\n").repeat(16)).signatures())
                .hasSize(16);
    }

    @Test
    void aNoteOfTheLargestSizeIsRead() {
        var whole = sized(SignedNote.LIMIT);

        assertThat(SignedNote.parse(whole.getBytes(UTF_8)).whole()).isEqualTo(whole);
    }

    @Test
    void aLargerNoteIsRefused() {
        malformed(sized(SignedNote.LIMIT + 1));
        refused(
                Reason.MALFORMED,
                () -> SignedNote.parse(sized(SignedNote.LIMIT + 1).getBytes(UTF_8)));
    }

    @Test
    void theSizeOfANoteIsCountedInBytes() {
        malformed(sized(SignedNote.LIMIT).replace("xx", "明明"));
    }

    @Test
    void otherControlCharactersThanNewlinesAreRefused() {
        IntStream.range(0, ' ')
                .filter(c -> c != '\n')
                .forEach(c -> malformed("wo" + (char) c + "rds\n\n" + LINE + "\n"));
    }

    @Test
    void otherCharactersMayStandInATextAndItIsWrittenAsItWasRead() {
        var whole = "明察\u007f\u0085 \uD83D\uDD0D\n\n" + LINE + "\n";

        assertThat(SignedNote.parse(whole).whole()).isEqualTo(whole);
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        refused(
                Reason.MALFORMED,
                () -> SignedNote.parse(("caf\u00e9\n\n? x AAAAAAA=\n").getBytes(ISO_8859_1)));
    }

    @Test
    void halfASurrogatePairIsRefused() {
        malformed("wo\uD83Drds\n\n" + LINE + "\n");
    }

    @Test
    void aNoteWithoutItsPartsIsRefused() {
        malformed("");
        malformed("\n");
        malformed("\n\n");
        malformed("words\n");
        malformed("words\n\n");
        malformed("words\n" + LINE + "\n");
        malformed("words\n\n" + LINE);
        malformed("words\n\n" + LINE + "\n\n");
        malformed("words\n\n\n");
        malformed("\n" + LINE + "\n");
    }

    @Test
    void whatIsNoSignatureLineIsRefusedAmongOthers() {
        malformed("words\n\n" + LINE + "\nPS\n");
        malformed("words\n\n" + LINE + "\r\n");
        malformed("words\n\n-" + LINE.substring(1) + "\n");
        malformed("words\n\n" + LINE.substring(1) + "\n");
        malformed("words\n\n" + LINE + " \n");
    }

    @Test
    void aSignatureIsNotRepeated() {
        var note = SignedNote.parse("words\n\n" + LINE + "\n");

        assertThat(note.with(KEY.sign("words\n"))).isEqualTo(note);
    }

    private static String sized(int bytes) {
        var rest = "\n\n" + LINE + "\n";
        return "x".repeat(bytes - rest.getBytes(UTF_8).length) + rest;
    }

    private static SigningKey key(String name) {
        return SigningKey.generate(name, RANDOM);
    }

    private static void malformed(String whole) {
        refused(Reason.MALFORMED, () -> SignedNote.parse(whole));
    }

    private static void refused(Reason reason, Runnable act) {
        assertThatExceptionOfType(NoteRefused.class)
                .isThrownBy(act::run)
                .extracting(NoteRefused::reason)
                .isEqualTo(reason);
    }
}
