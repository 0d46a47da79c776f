package org.mingcha.infra.evidence.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingcha.infra.evidence.clean.Marked;
import org.mingcha.infra.evidence.picture.Effort;

class OfficePackageTest {

    /** Of the picture that is in every one of these files. */
    private static final int PIXELS = 60 * 40;

    @Test
    void aFileWhosePicturesAreReadWithinTheEffortIsCopied() {
        assertThat(isCopied(Marked.docx(), PIXELS)).isTrue();
    }

    @Test
    void aFileWhosePicturesTakeMoreIsKeptWithoutACopy() {
        assertThat(isCopied(Marked.docx(), PIXELS - 1)).isFalse();
    }

    @Test
    void allPicturesOfAFileCountTogether() {
        byte[] two =
                Marked.docx(
                        parts -> parts.put("word/media/image2.jpeg", "image/jpeg", Marked.jpeg()));

        assertThat(isCopied(two, 2 * PIXELS)).isTrue();
        assertThat(isCopied(two, 2 * PIXELS - 1)).isFalse();
    }

    private static boolean isCopied(byte[] file, long pixels) {
        return OfficePackage.clean(file, new Effort(pixels)).copy().isPresent();
    }
}
