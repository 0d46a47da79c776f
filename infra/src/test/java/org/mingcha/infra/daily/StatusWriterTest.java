package org.mingcha.infra.daily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingcha.infra.daily.DailyPapers.DAY;
import static org.mingcha.infra.daily.DailyPapers.RECEIPTS;
import static org.mingcha.infra.daily.DailyPapers.file;
import static org.mingcha.infra.daily.DailyPapers.slip;

import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.query.slips.Slip;

class StatusWriterTest {

    @ParameterizedTest
    @CsvSource({"0, 4096", "1, 4096", "4096, 4096", "4097, 8192", "262144, 262144"})
    void theSizeIsThatOfAClassAndNotOfWhatIsListed(int slips, int lines) {
        assertThat(StatusWriter.sizeFor(slips)).isEqualTo(lines);
    }

    @Test
    void moreThanAFileHoldsIsSaidLoudly() {
        assertThatThrownBy(() -> StatusWriter.sizeFor(StatusWriter.MOST + 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("262145");
    }

    @Test
    void aFileWithNothingInItLooksLikeOneWithSomething() {
        var empty = file(DAY);
        var full = file(DAY, slip(RECEIPTS.mint()), slip(RECEIPTS.mint()));

        assertThat(empty.line()).hasSize(4096);
        assertThat(full.line()).hasSize(4096);
        assertThat(empty.text()).hasSameSizeAs(full.text());
    }

    @Test
    void linesStandInTheirOwnOrderWhateverWasListedFirst() {
        var lines = file(DAY, slip(RECEIPTS.mint()), slip(RECEIPTS.mint())).line();

        assertThat(lines).isSortedAccordingTo(Arrays::compareUnsigned);
    }

    @Test
    void twoDaysOfTheSameReportsShareNoLineAndNoTag() {
        var slips = Stream.generate(() -> slip(RECEIPTS.mint())).limit(50).toArray(Slip[]::new);
        var writer = new StatusWriter(new Random(3));
        var one = writer.write(DAY, Stream.of(slips));
        var other = writer.write(DAY.plusDays(1), Stream.of(slips));

        assertThat(tags(one)).doesNotContainAnyElementsOf(tags(other));
    }

    @Test
    void theSameDayMadeAgainSharesNoTagEither() {
        var slip = slip(RECEIPTS.mint());
        var writer = new StatusWriter(new Random(3));

        assertThat(tags(writer.write(DAY, Stream.of(slip))))
                .doesNotContainAnyElementsOf(tags(writer.write(DAY, Stream.of(slip))));
    }

    private static Set<String> tags(StatusFile file) {
        var tags = new HashSet<String>();
        file.line().forEach(line -> tags.add(HexFormat.of().formatHex(line, 0, StatusLine.TAG)));
        return tags;
    }
}
