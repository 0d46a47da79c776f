package org.mingcha.infra.daily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.infra.daily.DailyPapers.HELD;
import static org.mingcha.infra.daily.DailyPapers.RECEIPTS;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.ResourceBundleMessageSource;

class FindStatusTest {

    @TempDir Path folder;
    private final StringWriter said = new StringWriter();

    @Test
    void theHolderFindsTheirLine() throws IOException {
        assertThat(find(HELD.toLowerCase(Locale.ROOT), DailyPapers.fileFor(HELD))).isZero();
        assertThat(said.toString())
                .contains("2026-11-23 的进度 / As of 2026-11-23", "核查中")
                .contains("最近一步定下的期限：2026-12-23", "2 条，最后一条在 2026-11-22")
                .doesNotContain("有奖励待领");
    }

    @Test
    void anotherReceiptFindsNothing() throws IOException {
        assertThat(find(RECEIPTS.mint().shown(), DailyPapers.fileFor(HELD))).isOne();
        assertThat(said.toString()).contains("文件里没有这个回执的行");
    }

    @Test
    void aMistypedReceiptIsSaidToBeOne() throws IOException {
        assertThat(find("00000-11111-22222-33333-B", DailyPapers.fileFor(HELD))).isOne();
        assertThat(said.toString()).contains("回执输入有误").doesNotContain("22222");
    }

    @Test
    void halfAFileIsNoFile() throws IOException {
        byte[] whole = DailyPapers.fileFor(HELD);

        assertThat(find(HELD, Arrays.copyOf(whole, whole.length - 65))).isOne();
        assertThat(said.toString()).contains("请选择完整的每日进度文件");
    }

    @Test
    void withoutAFileItIsSaidHowToAsk() {
        assertThat(command(HELD).run(List.of())).isEqualTo(64);
        assertThat(said.toString()).contains("find-status <file>");
    }

    private int find(String receipt, byte[] text) throws IOException {
        var file = Files.write(folder.resolve("status.txt"), text);
        return command(receipt).run(List.of(file.toString()));
    }

    private FindStatus command(String receipt) {
        var words = new ResourceBundleMessageSource();
        words.setBasename("messages");
        words.setDefaultEncoding(StandardCharsets.UTF_8.name());
        words.setFallbackToSystemLocale(false);
        return new FindStatus(
                RECEIPTS, () -> Optional.of(receipt), words, new PrintWriter(said, true));
    }
}
