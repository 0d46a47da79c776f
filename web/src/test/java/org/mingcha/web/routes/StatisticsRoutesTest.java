package org.mingcha.web.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.command.due.CaseKind;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.tally.Count;
import org.mingcha.query.statistics.DayTally;
import org.mingcha.query.statistics.FindTallies;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Today is Monday 23 November 2026. */
class StatisticsRoutesTest {

    private final Routes routes = new Routes();
    private final WebTestClient client = routes.client();

    @BeforeEach
    void oneDay() {
        var tally =
                new DayTally(
                        LocalDate.parse("2026-11-22"),
                        120,
                        118,
                        List.of(
                                count("371102", CaseKind.TIP, 3, 1, 1),
                                count("371103", CaseKind.TIP, 2, 0, 0),
                                count("371102", CaseKind.ORDER, 4, 2, 0),
                                count("370202", CaseKind.HAZARD, 1, 0, 0)));
        routes.answers.to(FindTallies.class, DayTally.class, _ -> List.of(tally));
    }

    @Test
    void tipOffsAreToldByCityAndTheRestByDivision() {
        get("/api/statistics")
                .expectStatus()
                .isOk()
                .expectBody()
                .json(
                        """
                        {"items": [{"on": "2026-11-22", "index": 120, "events": 118,
                          "counts": [
                            {"division": "371102", "kind": "ORDER", "open": 4, "overdue": 2,
                             "notCured": 0},
                            {"division": "370202", "kind": "HAZARD", "open": 1, "overdue": 0,
                             "notCured": 0},
                            {"division": "371100", "kind": "TIP", "open": 5, "overdue": 1,
                             "notCured": 1}],
                          "total": {"open": 10, "overdue": 3, "notCured": 1}}]}\
                        """);
    }

    @Test
    void aDivisionShowsItselfAndWhatLiesBelow() {
        get("/api/statistics?division=371100")
                .expectBody()
                .jsonPath("$.items[0].total.open")
                .isEqualTo(9);
    }

    @Test
    void aCountyDoesNotTellHowManyTipOffsItHas() {
        get("/api/statistics?division=371102")
                .expectBody()
                .jsonPath("$.items[0].counts[*].kind")
                .isEqualTo(List.of("ORDER"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "''! 2026-10-24! 2026-11-22",
                "?to=2026-03-31! 2026-03-02! 2026-03-31",
                "?from=2026-11-01! 2026-11-01! 2026-11-22",
                "?from=2025-11-21&to=2026-11-22! 2025-11-21! 2026-11-22"
            })
    void theDaysThatAreMeant(String query, LocalDate from, LocalDate to) {
        get("/api/statistics" + query).expectStatus().isOk();

        assertThat(routes.answers.asked).containsExactly(new FindTallies(from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-11-02&to=2026-11-01, to",
        "from=2025-11-20&to=2026-11-22, to",
        "from=yesterday, from",
        "division=Rizhao, division"
    })
    void whatIsNoRangeIsNamed(String query, String field) {
        get("/api/statistics?" + query)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo(field);
    }

    private WebTestClient.ResponseSpec get(String uri) {
        return client.get().uri(uri).exchange();
    }

    private static Count count(
            String division, CaseKind kind, int open, int overdue, int notCured) {
        return new Count(new DivisionCode(division), kind, open, overdue, notCured);
    }
}
