package org.mingcha.infra.evidence.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingcha.command.evidence.EvidenceType;

class PicturesTest {

    @Test
    void aWebpIsReadUpToThePixelsOfACopy() {
        assertThat(isBearable(EvidenceType.WEBP, Pictures.KEPT_PIXELS)).isTrue();
        assertThat(isBearable(EvidenceType.WEBP, Pictures.KEPT_PIXELS + 1)).isFalse();
    }

    @Test
    void othersAreReadLineByLineAndMayBeLarger() {
        assertThat(isBearable(EvidenceType.PNG, Pictures.MOST_PIXELS)).isTrue();
        assertThat(isBearable(EvidenceType.JPEG, Pictures.MOST_PIXELS)).isTrue();
    }

    private static boolean isBearable(EvidenceType type, long pixels) {
        return Pictures.isBearable(new byte[0], type, pixels, new Effort());
    }
}
