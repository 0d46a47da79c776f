package org.mingcha.infra.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.infra.note.VerifierKey.Kind;

class VerifierKeyTest {

    private static final String MATERIAL = "AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
    private static final String FOO = "example.com/foo+530d903a+" + MATERIAL;
    private static final byte[] BYTES = VerifierKey.parse(FOO).bytes();

    @Test
    void aKeyIsWrittenAsItWasRead() {
        assertThat(VerifierKey.parse(FOO).text()).isEqualTo(FOO);
    }

    @Test
    void itsIdIsTheNumberThatItsHexSays() {
        assertThat(VerifierKey.parse(FOO).id()).isEqualTo(0x530d903a);
    }

    @Test
    void theSameKeyOfTwoKindsHasTwoIds() {
        assertThat(new VerifierKey("example.com/foo", Kind.COSIGNATURE, BYTES).keyId())
                .isNotEqualTo("530d903a");
    }

    @Test
    void theSameKeyUnderTwoNamesHasTwoIds() {
        assertThat(new VerifierKey("example.com/fop", Kind.ED25519, BYTES).keyId())
                .isNotEqualTo("530d903a");
    }

    @Test
    void aCosignersKeyIsReadAsOne() {
        var key = new VerifierKey("example.com/foo", Kind.COSIGNATURE, BYTES);

        assertThat(VerifierKey.parse(key.text())).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.com/foo",
                "example.com/foo+530d903a",
                "+530d903a+" + MATERIAL,
                "example.com/foo+530d903a+",
                "example.com/foo+530d903a+" + MATERIAL + "=",
                "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3Q==",
                "example.com/foo+530d903b+" + MATERIAL,
                "example.com/foo+530D903A+" + MATERIAL,
                "example.com/foo+530d903+" + MATERIAL,
                "example.com/fop+530d903a+" + MATERIAL,
                "example.com/foo +530d903a+" + MATERIAL,
                " " + FOO,
                FOO + "\n"
            })
    void whatIsNoKeyIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> VerifierKey.parse(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x02, 0x03, 0x05, 0x06, 0xff})
    void aKeyOfAnotherKindIsRefused(int type) {
        byte[] typed = Base64.getDecoder().decode(MATERIAL);
        typed[0] = (byte) type;
        var text = "example.com/foo+530d903a+" + Base64.getEncoder().encodeToString(typed);

        assertThatIllegalArgumentException().isThrownBy(() -> VerifierKey.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a b",
                "a+b",
                "a\u00a0b",
                "a\u2003b",
                "a\u3000b",
                "a\u0085b",
                "a\tb",
                "\u0001",
                "\ud83d"
            })
    void aNameThatMayNotStandInANoteIsRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VerifierKey(name, Kind.ED25519, BYTES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "明察", "a/b-c_d:8080", "\ud83d\udd0d"})
    void otherNamesMay(String name) {
        var key = new VerifierKey(name, Kind.ED25519, BYTES);

        assertThat(VerifierKey.parse(key.text())).isEqualTo(key);
    }

    @Test
    void bytesThatAreNoPointAreRefused() {
        byte[] none = new byte[32];
        none[0] = 2;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VerifierKey("example.com/foo", Kind.ED25519, none));
    }

    @Test
    void nobodyChangesAKeyByItsBytes() {
        var key = VerifierKey.parse(FOO);
        key.bytes()[0]++;

        assertThat(key.text()).isEqualTo(FOO);
    }
}
