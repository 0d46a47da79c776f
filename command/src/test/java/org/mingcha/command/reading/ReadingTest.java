package org.mingcha.command.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.command.Stage;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.evidence.EvidenceId;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.reading.ReadingCommand.RecordFile;
import org.mingcha.command.reading.ReadingCommand.RecordTexts;
import org.mingcha.command.reading.ReadingEvent.FileOpened;
import org.mingcha.command.reading.ReadingEvent.TextsOpened;

class ReadingTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-24");
    private static final Instant NINE = Shanghai.at("2026-11-24T09:00");
    private static final CaseId CASE = new CaseId("tip-" + "a".repeat(26));
    private static final ReadingId ID = ReadingId.of(CASE, DAY);
    private static final OfficerId WANG = new OfficerId("wang");
    private static final OfficerId LI = new OfficerId("li");
    private static final EvidenceId PHOTO = new EvidenceId("evidence-" + "0".repeat(26));
    private static final RecordTexts TEXTS = RecordTexts.of(CASE, DAY, 2, 7, WANG);
    private static final TextsOpened READ = new TextsOpened(ID, CASE, 2, 7, WANG, NINE);
    private static final RecordFile COPY = RecordFile.of(CASE, DAY, PHOTO, FileForm.COPY, WANG);
    private static final FileOpened SEEN =
            new FileOpened(ID, CASE, PHOTO, FileForm.COPY, WANG, NINE);

    private final Stage<Reading> readings = Stage.of(Reading.class);

    @Test
    void whoOpensTextsIsRecordedWithWhatAndWhen() {
        readings.at(NINE).records(TEXTS, READ);
    }

    @Test
    void theSameWithinTenMinutesIsTheSameReading() {
        readings.after(List.of(READ)).at("2026-11-24T09:09:59.999").recordsNothing(TEXTS);
    }

    @Test
    void theSameAfterTenMinutesIsAnother() {
        readings.after(List.of(READ))
                .at("2026-11-24T09:10")
                .records(
                        TEXTS,
                        new TextsOpened(ID, CASE, 2, 7, WANG, Shanghai.at("2026-11-24T09:10")));
    }

    @Test
    void anotherOfficerIsAnotherReading() {
        readings.after(List.of(READ))
                .at(NINE)
                .records(
                        RecordTexts.of(CASE, DAY, 2, 7, LI),
                        new TextsOpened(ID, CASE, 2, 7, LI, NINE));
    }

    @Test
    void newTextsAreAnotherReading() {
        readings.after(List.of(READ))
                .at(NINE)
                .records(
                        RecordTexts.of(CASE, DAY, 3, 9, WANG),
                        new TextsOpened(ID, CASE, 3, 9, WANG, NINE));
    }

    @Test
    void whoOpensAFileIsRecordedWithItsForm() {
        readings.after(List.of(READ)).at(NINE).records(COPY, SEEN);
    }

    @Test
    void theSameFileWithinTenMinutesIsTheSameReading() {
        readings.after(List.of(SEEN)).at("2026-11-24T09:09:59.999").recordsNothing(COPY);
    }

    @Test
    void anotherFormOfAFileIsAnotherReading() {
        readings.after(List.of(SEEN))
                .at(NINE)
                .records(
                        RecordFile.of(CASE, DAY, PHOTO, FileForm.PREVIEW, WANG),
                        new FileOpened(ID, CASE, PHOTO, FileForm.PREVIEW, WANG, NINE));
    }

    @Test
    void everyCaseAndDayHasAStreamOfItsOwn() {
        assertThat(ReadingId.of(CASE, DAY)).isEqualTo(ID);
        assertThat(ReadingId.of(CASE, DAY.plusDays(1))).isNotEqualTo(ID);
        assertThat(ReadingId.of(new CaseId("tip-" + "b".repeat(26)), DAY)).isNotEqualTo(ID);
    }

    @ParameterizedTest
    @CsvSource({"0, 7", "-1, 7", "1, -1"})
    void nothingOpenedIsNoReading(int texts, long upTo) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordTexts.of(CASE, DAY, texts, upTo, WANG));
    }

    @Test
    void oneTextAtTheFirstEventIsAReading() {
        assertThat(RecordTexts.of(CASE, DAY, 1, 0, WANG).reading()).isEqualTo(ID);
    }
}
