package org.mingcha.infra.evidence.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingcha.command.evidence.EvidenceType;
import org.mingcha.infra.evidence.office.OfficePackage;
import org.mingcha.infra.evidence.pdf.Pdfs;
import org.mingcha.infra.evidence.picture.Effort;
import org.mingcha.infra.evidence.picture.Pictures;
import org.mingcha.web.evidence.Unfit;

/**
 * However a file is damaged, it is taken, or refused with a reason; it is never a fault of ours.
 */
class DamageTest {

    /** So many places of each file, evenly. */
    private static final int PLACES = 600;

    static Stream<Arguments> files() {
        return Stream.of(
                file("jpg", Marked.jpeg(), picture(EvidenceType.JPEG)),
                file("png", Marked.png(), picture(EvidenceType.PNG)),
                file("gif", Marked.gif(), picture(EvidenceType.GIF)),
                file("webp", MarkedWebp.bytes(), picture(EvidenceType.WEBP)),
                file("pdf", Marked.pdf(), Pdfs::clean),
                file("docx", Marked.docx(), OfficePackage::clean),
                file("xlsx", Marked.xlsx(), OfficePackage::clean),
                file("pptx", Marked.pptx(), OfficePackage::clean));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void oneByteThatIsAnother(String name, byte[] file, Cleaner cleaner) {
        assertThat(faulty(file, place -> changed(file, place, it -> (byte) ~it), cleaner))
                .isEmpty();
        assertThat(faulty(file, place -> changed(file, place, it -> (byte) (it ^ 1)), cleaner))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aFileThatBreaksOff(String name, byte[] file, Cleaner cleaner) {
        assertThat(faulty(file, place -> Arrays.copyOf(file, place), cleaner)).isEmpty();
    }

    /** The places at which damage is no answer, but a fault. */
    private static IntStream faulty(byte[] file, IntFunction<byte[]> damaged, Cleaner cleaner) {
        return IntStream.range(0, PLACES)
                .map(n -> n * file.length / PLACES)
                .distinct()
                .filter(place -> !answers(cleaner, damaged.apply(place)));
    }

    private static boolean answers(Cleaner cleaner, byte[] damaged) {
        try {
            cleaner.clean(damaged);
            return true;
        } catch (Unfit refused) {
            return true;
        } catch (RuntimeException fault) {
            return false;
        }
    }

    private static byte[] changed(byte[] file, int place, UnaryOperator<Byte> change) {
        byte[] changed = file.clone();
        changed[place] = change.apply(changed[place]);
        return changed;
    }

    private static Cleaner picture(EvidenceType type) {
        return file -> Pictures.clean(file, type, new Effort());
    }

    private static Arguments file(String name, byte[] file, Cleaner cleaner) {
        return Arguments.of(name, file, cleaner);
    }

    /** As whoever takes files uses it. */
    @FunctionalInterface
    interface Cleaner {
        Cleaned clean(byte[] file);
    }
}
