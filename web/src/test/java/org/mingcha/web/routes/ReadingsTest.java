package org.mingcha.web.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.reading.ReadingCommand.RecordTexts;
import org.mingcha.command.seal.KeyName;
import org.mingcha.command.tipoff.TipState;
import org.mingcha.query.casefile.FindCase.FindTipCase;
import org.mingcha.query.casefile.TipCase;
import org.mingcha.query.deadlines.DueDate;
import org.mingcha.query.deadlines.FindOpenDates;
import org.mingcha.web.act.Commands.Conflict;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class ReadingsTest {

    private static final String TIP = "/api/desk/tips/" + Papers.TIP;

    private final Routes routes = new Routes();
    private final WebTestClient client = routes.client();

    @BeforeEach
    void oneTip() {
        var tip = Papers.tip(routes.vault, TipState.ACCEPTED);
        routes.answers.to(FindTipCase.class, TipCase.class, _ -> Optional.of(tip));
        routes.answers.to(FindOpenDates.class, DueDate.class, _ -> List.of());
    }

    @Test
    void whoReadsACaseIsToldToTheLedgerWithHowMuchAndUpToWhere() {
        get("officer1").expectStatus().isOk();

        var today = CivilTime.today(Routes.CLOCK);
        assertThat(routes.commands.readings)
                .singleElement()
                .isInstanceOfSatisfying(
                        RecordTexts.class,
                        read -> {
                            assertThat(read.subject()).isEqualTo(CaseId.of(Papers.TIP));
                            assertThat(read.by()).isEqualTo(new OfficerId("officer1"));
                            assertThat(read.texts()).isPositive();
                            assertThat(read)
                                    .isEqualTo(
                                            RecordTexts.of(
                                                    read.subject(),
                                                    today,
                                                    read.texts(),
                                                    read.upTo(),
                                                    read.by()));
                        });
    }

    @Test
    void whatCannotBeRecordedIsNotShown() {
        routes.commands.failWith(new Conflict(new IllegalStateException("raced")));

        get("officer1").expectStatus().isEqualTo(HttpStatus.CONFLICT);
    }

    @Test
    void whoeverMayNotSeeTheCaseReadsNothing() {
        get("city2").expectStatus().isNotFound();

        assertThat(routes.commands.readings).isEmpty();
    }

    @Test
    void whereNoTextOpensAnyMoreNothingIsRead() {
        routes.vault.forget(KeyName.ofStream(Papers.TIP));

        get("officer1").expectStatus().isOk();
        assertThat(routes.commands.readings).isEmpty();
    }

    private ResponseSpec get(String who) {
        return client.get().uri(TIP).headers(h -> h.setBearerAuth(who)).exchange();
    }
}
