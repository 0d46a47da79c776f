package org.mingcha.infra.daily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.infra.daily.DailyPapers.DAY;
import static org.mingcha.infra.daily.DailyPapers.RECEIPTS;
import static org.mingcha.infra.daily.DailyPapers.slip;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.tipoff.TipState;
import org.mingcha.infra.TestDatabase;
import org.mingcha.query.slips.FindSlips;
import org.mingcha.query.slips.Slip;
import org.mingcha.web.ask.Questions;

class DailyStatusTest {

    private final TestDatabase database = new TestDatabase();
    private final MongoStatusFiles files = new MongoStatusFiles(database.get());
    private final SimpleQueryBus bus = SimpleQueryBus.builder().build();

    @BeforeEach
    void answer() {
        new AnnotationQueryHandlerAdapter<>(new OneSlip()).subscribe(bus);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aDayHasOneFileHoweverOftenItIsMade() {
        round(DAY, true);
        var first = files.of(DAY).orElseThrow();
        round(DAY, true);
        files.keep(DailyPapers.file(DAY));

        assertThat(files.days()).containsExactly(DAY);
        assertThat(files.of(DAY).orElseThrow()).isEqualTo(first);
    }

    @Test
    void nothingIsMadeOfWhatIsNotKnownYet() {
        round(DAY, false);

        assertThat(files.days()).isEmpty();
    }

    @Test
    void filesAreKeptForTwoWeeks() {
        Stream.of(0, 1, 14, 15).forEach(days -> round(DAY.plusDays(days), true));

        assertThat(files.days())
                .containsExactly(DAY.plusDays(15), DAY.plusDays(14), DAY.plusDays(1));
    }

    @Test
    void whatIsOwedIsListedHoweverOld() {
        assertThat(listed(TipState.VERIFYING, 4_000)).isTrue();
    }

    @Test
    void whatHasEndedIsListedForSoLongAndNotADayMore() {
        assertThat(listed(TipState.FED_BACK, 399)).isTrue();
        assertThat(listed(TipState.FED_BACK, 400)).isFalse();
    }

    private static boolean listed(TipState state, int daysAgo) {
        return DailyStatus.isListed(slip(RECEIPTS.mint(), state, DAY.minusDays(daysAgo)), DAY);
    }

    private void round(LocalDate day, boolean caughtUp) {
        var clock = Clock.fixed(CivilTime.endOf(day).minusSeconds(60), CivilTime.ZONE);
        var questions = new Questions(DefaultQueryGateway.builder().queryBus(bus).build());
        new DailyStatus(files, new StatusWriter(new Random(1)), questions, () -> caughtUp, clock)
                .run();
    }

    /** One receipt, whatever was listed. */
    private static final class OneSlip {

        @QueryHandler
        List<Slip> handle(FindSlips question) {
            return question.after().isEmpty() ? List.of(slip(RECEIPTS.mint())) : List.of();
        }
    }
}
