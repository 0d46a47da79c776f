package org.mingcha.command.redaction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.mingcha.command.redaction.Finding.Kind;
import org.mingcha.command.table.DataFault;
import org.mingcha.command.table.Table;

class ForbiddenTest {

    @Test
    void shippedListNamesTheChannelsOfTheLaw() {
        assertThat(Forbidden.shipped().words())
                .extracting(Forbidden.Word::word)
                .contains("举报", "12350", "来信", "来访", "匿名");
    }

    @Test
    void listWithoutAVersionIsRefused() {
        assertThatExceptionOfType(DataFault.class)
                .isThrownBy(() -> read("kind,word\nCHANNEL,举报\n"));
    }

    @Test
    void lineOfNoKindIsRefused() {
        assertThatExceptionOfType(DataFault.class)
                .isThrownBy(() -> read("# version 1\nkind,word\nRUMOUR,举报\n"));
    }

    @Test
    void listThatNamesNothingOfAKindFindsNothing() {
        var words = read("# version 2\nkind,word\nCHANNEL,举报\n");

        assertThat(words.version()).isEqualTo(2);
        assertThat(words.in(Plain.of("photo"), Folded.of("photo"), Kind.PHOTO)).isEmpty();
    }

    private static Forbidden read(String content) {
        return Forbidden.read(new Table("words.csv", content.getBytes(UTF_8), "kind", "word"));
    }
}
