package org.mingcha.infra.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.infra.merkle.Hash;
import org.mingcha.infra.merkle.Tree;
import org.mingcha.infra.note.NoteRefused.Reason;

class CheckpointTest {

    private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";

    /** The specification's example. */
    private static final String EXAMPLE =
            """
            example.com/behind-the-sofa
            20852163
            CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

            — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
            """;

    @Test
    void theExampleOfTheSpecificationIsRead() {
        assertThat(Checkpoint.parse(SignedNote.parse(EXAMPLE).text()))
                .isEqualTo(
                        new Checkpoint(
                                "example.com/behind-the-sofa", 20_852_163, Hash.parse(ROOT)));
    }

    @Test
    void aCheckpointIsWrittenAsItWasRead() {
        var text = SignedNote.parse(EXAMPLE).text();

        assertThat(Checkpoint.parse(text).text()).isEqualTo(text);
    }

    @Test
    void anEmptyTreeHasSizeZero() {
        var empty = new Checkpoint("log", 0, Tree.EMPTY);

        assertThat(empty.text())
                .isEqualTo("log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n");
        assertThat(Checkpoint.parse(empty.text())).isEqualTo(empty);
    }

    @Test
    void extensionLinesAreKept() {
        var text = "log\n1\n" + ROOT + "\none\ntwo\n";

        assertThat(Checkpoint.parse(text).extensions()).containsExactly("one", "two");
        assertThat(Checkpoint.parse(text).text()).isEqualTo(text);
    }

    @Test
    void anOriginMayHoldSpacesAndPluses() {
        assertThat(Checkpoint.parse("a log + more\n1\n" + ROOT + "\n").origin())
                .isEqualTo("a log + more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "10", "9223372036854775807"})
    void aSizeIsADecimalNumber(String size) {
        assertThat(Checkpoint.parse("log\n" + size + "\n" + ROOT + "\n").size())
                .asString()
                .isEqualTo(size);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00",
                "01",
                "-1",
                "-0",
                "+1",
                " 1",
                "1 ",
                "1.0",
                "0x1",
                "١",
                "9223372036854775808"
            })
    void anotherSpellingOfASizeIsRefused(String size) {
        refused("log\n" + size + "\n" + ROOT + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I",
                "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=",
                "CsUYapGGPo4dkMgIAUqom_Xajj7h2fB2MPA3j2jxq2I=",
                "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxqw==",
                "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2JY",
                " CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I="
            })
    void whatIsNoRootHashIsRefused(String root) {
        refused("log\n1\n" + root + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "log\n1\n",
                "log\n1\n" + ROOT,
                "\n1\n" + ROOT + "\n",
                "log\n1\n" + ROOT + "\n\n",
                "log\n1\n" + ROOT + "\n\nmore\n",
                "log\n1\n" + ROOT + "\nmo\u0000re\n",
                "log\r\n1\n" + ROOT + "\n"
            })
    void aTextWithoutItsLinesIsRefused(String text) {
        refused(text);
    }

    @Test
    void noPartOfACheckpointSpansLines() {
        assertThatExceptionOfType(NoteRefused.class)
                .isThrownBy(() -> new Checkpoint("log\n2", 1, Tree.EMPTY));
        assertThatExceptionOfType(NoteRefused.class)
                .isThrownBy(() -> new Checkpoint("log", 1, Tree.EMPTY, List.of("a\nb")));
        assertThatExceptionOfType(NoteRefused.class)
                .isThrownBy(() -> new Checkpoint("log", -1, Tree.EMPTY));
    }

    private static void refused(String text) {
        assertThatExceptionOfType(NoteRefused.class)
                .isThrownBy(() -> Checkpoint.parse(text))
                .extracting(NoteRefused::reason)
                .isEqualTo(Reason.MALFORMED);
    }
}
