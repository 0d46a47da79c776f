package org.mingcha.infra.evidence.jpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.mingcha.command.evidence.EvidenceType;
import org.mingcha.infra.evidence.picture.Effort;
import org.mingcha.infra.evidence.picture.Pictures;

class JpegPassesTest {

    private static final int ENCODERS = 10;
    private static final int SIDE = 5_000;

    @Test
    void aPictureInAsManyPassesAsMayBeIsCopied() {
        assertThat(isCopied(Passes.of(100, 80, JpegPasses.MOST))).isTrue();
    }

    @Test
    void aPictureInMorePassesIsKeptWithoutACopy() {
        assertThat(isCopied(Passes.of(100, 80, JpegPasses.MOST + 1))).isFalse();
    }

    @Test
    void aPictureInSeveralPassesIsCopiedUpTo25MillionPixels() {
        assertThat(isCopied(Passes.of(SIDE, SIDE, ENCODERS))).isTrue();
    }

    @Test
    void aLargerPictureInSeveralPassesIsKeptWithoutACopy() {
        assertThat(isCopied(Passes.of(SIDE, SIDE + 1, ENCODERS))).isFalse();
    }

    @Test
    void aLargerPictureInOnePassIsCopied() {
        assertThat(isCopied(Passes.one(SIDE, SIDE + 1))).isTrue();
    }

    @Test
    void whatStandsBehindThePictureIsNotCounted() {
        byte[] picture = Passes.of(100, 80, ENCODERS);
        byte[] film = Passes.beginnings(JpegPasses.MOST);

        assertThat(isCopied(joined(picture, film))).isTrue();
    }

    @Test
    void whatStandsInASegmentIsNotCounted() {
        byte[] picture = Passes.of(100, 80, ENCODERS);
        byte[] inner = Passes.beginnings(JpegPasses.MOST);
        byte[] segment = joined(new byte[] {(byte) 0xFF, (byte) 0xED, 0, 102}, inner);
        byte[] rest = Arrays.copyOfRange(picture, 2, picture.length);

        assertThat(isCopied(joined(joined(Arrays.copyOf(picture, 2), segment), rest))).isTrue();
    }

    @Test
    void aSegmentThatIsShorterThanItSaysEndsTheCount() {
        byte[] cut = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, (byte) 0xFF};

        assertThat(JpegPasses.of(cut).areTooMany(1)).isFalse();
    }

    private static boolean isCopied(byte[] jpeg) {
        return Pictures.clean(jpeg, EvidenceType.JPEG, new Effort()).copy().isPresent();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
