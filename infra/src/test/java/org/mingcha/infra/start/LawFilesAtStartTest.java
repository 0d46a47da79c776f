package org.mingcha.infra.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.command.law.Deadlines;
import org.mingcha.infra.site.RunningSite;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The whole program, started over files that an installation put beside it. */
@ExtendWith(OutputCaptureExtension.class)
class LawFilesAtStartTest {

    @TempDir Path data;

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '!',
            value = {
                "working-days-2027.csv! 2027-01-01,off,元旦! line 1: the header must be"
                        + " date,kind,name",
                "deadlines-2027.csv! id,version,trigger,limit,unit,source,evidence,from,to\\n"
                        + "T5,2,TipConcluded,7,DAYS,a rule,F,2027-07-01,! line 2: T5 versions 1 and"
                        + " 2 overlap",
                "escalations-2027.csv! row,version,days,recipient,source,evidence,from,to\\n"
                        + "T5,1,0,HEAD,a rule,D,2027-07-01,! line 2: on the due day itself a date is"
                        + " overdue"
            })
    void aFaultyFileStopsTheStartWithFileLineAndReason(
            String name, String content, String reason, CapturedOutput output) throws IOException {
        write(name, content.replace("\\n", "\n"));

        assertThatThrownBy(() -> RunningSite.over(data).close()).isInstanceOf(Exception.class);
        assertThat(output.getAll()).contains(name + ", " + reason).doesNotContain("\tat org.");
    }

    @Test
    void aCalendarBesideTheProgramCounts() throws IOException {
        write("working-days-2027.csv", "# version 2\ndate,kind,name\n2027-01-01,off,元旦\n");

        try (var site = RunningSite.over(data)) {
            assertThat(site.bean(Deadlines.class).calendar().publishedYears()).contains(2018, 2027);
        }
    }

    private void write(String name, String content) throws IOException {
        Files.createDirectories(data.resolve("law"));
        Files.writeString(data.resolve("law").resolve(name), content);
    }
}
