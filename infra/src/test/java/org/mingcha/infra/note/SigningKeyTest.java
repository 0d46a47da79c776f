package org.mingcha.infra.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.infra.note.VerifierKey.Kind;

class SigningKeyTest {

    /** The example in the documentation of golang.org/x/mod/sumdb/note. */
    private static final String PETER =
            "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Instant NOW = Instant.ofEpochSecond(1_679_315_147, 999_999_999);
    private static final String TEXT =
            """
            example.com/behind-the-sofa
            20852163
            CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
            """;

    @Test
    void aKeyOfGosFormatSignsAsGoDoes() {
        var text =
                """
                If you think cryptography is the answer to your problem,
                then you don't know what your problem is.
                """;

        assertThat(SigningKey.parse(PETER).sign(text).text())
                .isEqualTo(
                        "— PeterNeumann"
                                + " x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=");
    }

    @Test
    void aKeyOfGosFormatHasTheVerifierThatGoGivesIt() {
        assertThat(SigningKey.parse(PETER).verifier().text())
                .isEqualTo("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
    }

    @Test
    void aKeyIsWrittenAsItWasRead() {
        assertThat(SigningKey.parse(PETER).secret()).isEqualTo(PETER);
    }

    @Test
    void aCosignersKeyIsReadAsOne() {
        var key = SigningKey.generate("example.com/w", Kind.COSIGNATURE, RANDOM);

        assertThat(SigningKey.parse(key.secret()).verifier()).isEqualTo(key.verifier());
    }

    @Test
    void twoKeysDiffer() {
        assertThat(SigningKey.generate("example.com/log", RANDOM).verifier())
                .isNotEqualTo(SigningKey.generate("example.com/log", RANDOM).verifier());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PRIVATE+KEY+",
                "PRIVATE+KEY+PeterNeumann+c74f20a3+",
                "PRIVATE+KEY+PeterNeumann+c74f20a4+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz",
                "PRIVATE+KEY+PeterNeumanm+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz",
                "PRIVATE+KEY+PeterNeumann+c74f20a3+BIEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz",
                "PRIVATE+KEY+PeterNeumann+c74f20a3+AoEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz",
                "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKA==",
                "PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"
            })
    void whatIsNoKeyIsRefusedAndNotQuoted(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SigningKey.parse(text))
                .withMessageNotContaining("FALVFGyNh");
    }

    @Test
    void aKeySaysNothingSecretOfItself() {
        assertThat(SigningKey.parse(PETER).toString()).doesNotContain("FALVFGyNh", "PRIVATE");
    }

    @Test
    void aCosignatureIsOverItsSecondsAndTheText() throws GeneralSecurityException {
        var key = SigningKey.generate("example.com/w", Kind.COSIGNATURE, RANDOM);
        byte[] bytes = key.cosign(TEXT, NOW).bytes();

        var jdk = Signature.getInstance("Ed25519");
        jdk.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(point(key.verifier())));
        jdk.update(("cosignature/v1\ntime 1679315147\n" + TEXT).getBytes(UTF_8));

        assertThat(jdk.verify(bytes, 8, 64)).isTrue();
        assertThat(ByteBuffer.wrap(bytes).getLong()).isEqualTo(1_679_315_147);
        assertThat(bytes).hasSize(72);
    }

    private static EdECPublicKeySpec point(VerifierKey key) {
        byte[] bytes = key.bytes();
        boolean odd = bytes[31] < 0;
        bytes[31] &= 0x7f;
        byte[] bigEndian = new byte[32];
        for (int i = 0; i < 32; i++) {
            bigEndian[31 - i] = bytes[i];
        }
        return new EdECPublicKeySpec(
                NamedParameterSpec.ED25519, new EdECPoint(odd, new BigInteger(1, bigEndian)));
    }

    @Test
    void aCosignatureVerifiesAndSaysWhen() {
        var key = SigningKey.generate("example.com/w", Kind.COSIGNATURE, RANDOM);
        var line = key.cosign(TEXT, NOW);

        assertThat(key.verifier().verifies(TEXT, line)).isTrue();
        assertThat(Cosignature.in(line).orElseThrow().seconds()).isEqualTo(1_679_315_147);
    }

    @Test
    void aCosignatureWithAnotherTimeIsFalse() {
        var key = SigningKey.generate("example.com/w", Kind.COSIGNATURE, RANDOM);
        byte[] bytes = key.cosign(TEXT, NOW).bytes();
        bytes[7]++;

        assertThat(key.verifier().verifies(TEXT, line(key, bytes))).isFalse();
    }

    @Test
    void aCosignatureWithATimeBeyond63BitsIsFalse() {
        var key = SigningKey.generate("example.com/w", Kind.COSIGNATURE, RANDOM);
        byte[] bytes = key.cosign(TEXT, Instant.ofEpochSecond(-1)).bytes();

        assertThat(key.verifier().verifies(TEXT, line(key, bytes))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 64, 71, 73})
    void aCosignatureOfAnotherLengthIsFalse(int length) {
        var key = SigningKey.generate("example.com/w", Kind.COSIGNATURE, RANDOM);
        byte[] bytes = Arrays.copyOf(key.cosign(TEXT, NOW).bytes(), length);

        assertThat(key.verifier().verifies(TEXT, line(key, bytes))).isFalse();
    }

    @Test
    void aKeySignsOnlyWhatItsKindSigns() {
        var log = SigningKey.generate("example.com/log", RANDOM);
        var witness = SigningKey.generate("example.com/w", Kind.COSIGNATURE, RANDOM);

        assertThatIllegalStateException().isThrownBy(() -> log.cosign(TEXT, NOW));
        assertThatIllegalStateException().isThrownBy(() -> witness.sign(TEXT));
    }

    @Test
    void aNoteOfALogAndItsWitnessIsVerifiedByBoth() {
        var log = SigningKey.generate("example.com/log", RANDOM);
        var witness = SigningKey.generate("example.com/w", Kind.COSIGNATURE, RANDOM);
        var note = new SignedNote(TEXT, List.of(log.sign(TEXT))).with(witness.cosign(TEXT, NOW));

        assertThat(
                        SignedNote.parse(note.whole())
                                .verifiedBy(List.of(witness.verifier(), log.verifier())))
                .containsExactly(log.verifier(), witness.verifier());
    }

    private static SignatureLine line(SigningKey key, byte[] bytes) {
        return new SignatureLine(key.verifier().name(), key.verifier().keyId(), bytes);
    }
}
