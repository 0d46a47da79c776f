package org.mingcha.infra.evidence.clean;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingcha.command.evidence.EvidenceType;
import org.mingcha.infra.evidence.office.OfficePackage;
import org.mingcha.infra.evidence.pdf.Pdfs;
import org.mingcha.infra.evidence.picture.Effort;
import org.mingcha.infra.evidence.picture.Pictures;

/**
 * What programs written by others find in the copies: ExifTool and mat2, from Debian's packages.
 */
class OtherToolsTest {

    /** What every file of its type has, whoever made it. */
    private static final Pattern TECHNICAL =
            Pattern.compile(
                    "\\[(ExifTool|System|File|JFIF|PNG|Composite|ZIP)].*"
                            + "|\\[PDF]\\s*(PDF Version|Linearized|Page Count|Embedded Image)\\b.*");

    @TempDir private Path folder;

    static Stream<Arguments> copies() {
        return Stream.of(
                Arguments.of(
                        "jpg",
                        Marked.jpeg(),
                        Pictures.clean(Marked.jpeg(), EvidenceType.JPEG, new Effort())),
                Arguments.of(
                        "png",
                        Marked.png(),
                        Pictures.clean(Marked.png(), EvidenceType.PNG, new Effort())),
                Arguments.of(
                        "gif",
                        Marked.gif(),
                        Pictures.clean(Marked.gif(), EvidenceType.GIF, new Effort())),
                Arguments.of(
                        "webp",
                        MarkedWebp.bytes(),
                        Pictures.clean(MarkedWebp.bytes(), EvidenceType.WEBP, new Effort())),
                Arguments.of("pdf", Marked.pdf(), Pdfs.clean(Marked.pdf())),
                Arguments.of("docx", Marked.docx(), OfficePackage.clean(Marked.docx())),
                Arguments.of("xlsx", Marked.xlsx(), OfficePackage.clean(Marked.xlsx())),
                Arguments.of("pptx", Marked.pptx(), OfficePackage.clean(Marked.pptx())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("copies")
    void exifToolFindsTheMarkInTheOriginalAndNothingInTheCopy(
            String extension, byte[] original, Cleaned cleaned) throws Exception {
        assumeTrue(
                isThere("exiftool"),
                "exiftool is not installed (libimage-exiftool-perl libarchive-zip-perl)");
        String before = exifTool(write("before." + extension, original));
        String after = exifTool(write(cleaned));

        assertThat(before).contains(Marked.MARK);
        assertThat(after.lines().filter(line -> !TECHNICAL.matcher(line).matches())).isEmpty();
        assertThat(after).doesNotContain(Marked.MARK);
    }

    /** Of a PDF file, mat2 says that it has no dates. */
    private static final Pattern NOTHING =
            Pattern.compile(
                    ".*(No metadata found|Metadata for).*|\\s*((creation|mod)-date: -1|format: PDF-1\\.\\d)?");

    @ParameterizedTest(name = "{0}")
    @MethodSource("copies")
    void mat2FindsNothingInTheCopy(String extension, byte[] original, Cleaned cleaned)
            throws Exception {
        assumeTrue(isThere("mat2"), "mat2 is not installed (mat2)");
        assertThat(mat2(write("before." + extension, original)))
                .containsPattern("Metadata for|webp\\) is not supported");
        assertThat(mat2(write(cleaned)).lines().filter(line -> !NOTHING.matcher(line).matches()))
                .isEmpty();
    }

    private Path write(Cleaned cleaned) throws IOException {
        var copy = cleaned.copy().orElseThrow();
        return write("after." + copy.type().extension(), copy.bytes());
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static String exifTool(Path file) throws Exception {
        return run("exiftool", "-a", "-G0", "-u", "-ee", file.toString());
    }

    /** Comments in colour are not asked for; the rest is said line by line. */
    private static String mat2(Path file) throws Exception {
        return run("mat2", "--show", file.toString());
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static String run(String... command) throws Exception {
        var process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            String said = out.lines().collect(joining("\n"));
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            return said;
        }
    }
}
