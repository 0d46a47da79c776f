package org.mingcha.web.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.mingcha.command.due.Recipient;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.DeadlineRegistry;
import org.mingcha.command.law.RowId;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Sector;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.seal.KeyName;
import org.mingcha.command.tipoff.TipState;
import org.mingcha.query.casefile.FindCase.FindTipCase;
import org.mingcha.query.casefile.TipCase;
import org.mingcha.query.deadlines.DueDate;
import org.mingcha.query.deadlines.DuePage;
import org.mingcha.query.deadlines.FindDueDates;
import org.mingcha.query.deadlines.FindOpenDates;
import org.mingcha.query.worklist.FindWork;
import org.mingcha.query.worklist.Subject;
import org.mingcha.query.worklist.WorkPage;
import org.springframework.test.web.reactive.server.WebTestClient;

class DeskRoutesTest {

    private final Routes routes = new Routes();
    private final WebTestClient client = routes.client();

    @Test
    void anItemOfWorkHasTheFieldsOfTheContract() {
        routes.answers.to(
                FindWork.class,
                WorkPage.class,
                _ ->
                        new WorkPage(
                                List.of(
                                        Papers.item(
                                                12,
                                                Optional.of(LocalDate.of(2026, 11, 22)),
                                                List.of(new OfficerId("officer1")))),
                                OptionalLong.of(12)));

        get("/api/desk/worklist", "intake")
                .expectStatus()
                .isOk()
                .expectBody()
                .json(
                        """
                        {"items": [{"tip": "%s", "kind": "HAZARD", "unitName": "甲化工厂",
                          "division": "371102", "status": "REGISTERED", "dueOn": "2026-11-22",
                          "overdue": true, "owner": "officer1", "sector": "CHEMICAL"}],
                         "next": "bc"}\
                        """
                                .formatted(Papers.TIP));
    }

    @Test
    void whatAnItemDoesNotHaveIsNull() {
        routes.answers.to(
                FindWork.class,
                WorkPage.class,
                _ ->
                        new WorkPage(
                                List.of(Papers.item(12, Optional.empty(), List.of())),
                                OptionalLong.empty()));

        get("/api/desk/worklist", "intake")
                .expectBody()
                .jsonPath("$.items[0].dueOn")
                .isEqualTo(null)
                .jsonPath("$.items[0].owner")
                .isEqualTo(null)
                .jsonPath("$.items[0].overdue")
                .isEqualTo(false)
                .jsonPath("$.next")
                .doesNotExist();
    }

    @Test
    void theFiltersAreAsked() {
        nothingToDo();

        get(
                        "/api/desk/worklist?status=ACCEPTED&division=371102&sector=CHEMICAL"
                                + "&overdue=true&mine=true&page=bc&size=7&colour=red",
                        "officer1")
                .expectStatus()
                .isOk();

        assertThat(routes.answers.asked)
                .containsExactly(
                        new FindWork(
                                Subject.TIP,
                                new DivisionCode("371102"),
                                Optional.of("ACCEPTED"),
                                Optional.of(Sector.CHEMICAL),
                                Optional.of(true),
                                Optional.of(new OfficerId("officer1")),
                                Optional.empty(),
                                LocalDate.of(2026, 11, 23),
                                OptionalLong.of(12),
                                7));
    }

    @Test
    void nobodySeesTheWorkOfOtherDivisions() {
        nothingToDo();

        get("/api/desk/hazards?division=370000", "head").expectStatus().isOk();
        assertThat(routes.answers.asked)
                .singleElement()
                .extracting(asked -> ((FindWork) asked).within())
                .isEqualTo(new DivisionCode("371100"));

        get("/api/desk/hazards?division=370200", "head")
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(0);
        assertThat(routes.answers.asked).hasSize(1);
    }

    @Test
    void wrongParametersAreNamed() {
        for (var wrong :
                List.of(
                        "size=0",
                        "size=201",
                        "size=x",
                        "overdue=maybe",
                        "page=x",
                        "status=CLOSED",
                        "sector=MAGIC",
                        "division=37")) {
            get("/api/desk/worklist?" + wrong, "head")
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].field")
                    .isEqualTo(wrong.replaceAll("=.*", ""));
        }
    }

    @Test
    void whoWorksOnNoCasesHasNoList() {
        get("/api/desk/worklist", "auditor")
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo("authority.role");
        get("/api/desk/deadlines", "auditor").expectStatus().isForbidden();
    }

    @Test
    void aCaseIsShownOpenedWithTheActsThatAreOffered() {
        oneTip();

        get("/api/desk/tips/" + Papers.TIP, "head")
                .expectStatus()
                .isOk()
                .expectBody()
                .json(
                        """
                        {"tip": "%s", "status": "REGISTERED", "narrative": "院内堆放危险化学品",
                         "dueOn": "2026-11-20", "overdue": true,
                         "officers": ["officer1", "officer2"],
                         "course": [{"what": "SiteChecked", "by": "officer1",
                           "facts": {"officers": "officer1, officer2"},
                           "texts": {"findings": "查见三十桶"}}],
                         "acts": ["transfer-tip", "merge-tip", "flag-death", "write-to-reporter"]}\
                        """
                                .formatted(Papers.TIP));
        get("/api/desk/tips/" + Papers.TIP, "intake")
                .expectBody()
                .jsonPath("$.acts")
                .isEqualTo(
                        List.of(
                                "accept-tip",
                                "refuse-tip",
                                "transfer-tip",
                                "merge-tip",
                                "flag-death",
                                "write-to-reporter"));
    }

    @Test
    void nothingSealedAndNoReporterKeyGetsOut() {
        oneTip();

        get("/api/desk/tips/" + Papers.TIP, "head")
                .expectBody(String.class)
                .value(body ->
                        assertThat(body).doesNotContain("sealed-text", Papers.REPORTER.value()));
    }

    @Test
    void aTextWhoseKeyWasDestroyedIsAbsent() {
        oneTip();
        routes.vault.forget(KeyName.ofStream(Papers.TIP));

        get("/api/desk/tips/" + Papers.TIP, "head")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.narrative")
                .doesNotExist();
    }

    @Test
    void otherDivisionsAndOtherRolesAreToldThatItIsNotThere() {
        oneTip();

        get("/api/desk/tips/" + Papers.TIP, "city2").expectStatus().isNotFound();
        get("/api/desk/tips/" + Papers.TIP, "auditor").expectStatus().isNotFound();
        get("/api/desk/tips/nonsense", "head").expectStatus().isNotFound();
    }

    @Test
    void dueDatesTellWhichAreOverdue() {
        routes.answers.to(
                FindDueDates.class,
                DuePage.class,
                _ ->
                        new DuePage(
                                List.of(due("2026-11-22"), due("2026-11-23")),
                                Optional.of("cursor")));

        get("/api/desk/deadlines?overdue=true", "head")
                .expectBody()
                .jsonPath("$.items[0].overdue")
                .isEqualTo(true)
                .jsonPath("$.items[1].overdue")
                .isEqualTo(false)
                .jsonPath("$.next")
                .isEqualTo("cursor");
        assertThat(((FindDueDates) routes.answers.asked.getFirst()).overdue()).contains(true);
    }

    @Test
    void aCaseExplainsItsOpenDates() {
        oneTip();

        get("/api/desk/tips/" + Papers.TIP, "head")
                .expectBody()
                .json(
                        """
                        {"dates": [{"what": "T1", "dueOn": "2026-10-12", "overdue": true,
                          "recorded": true, "provisional": false, "escalatedTo": "CITY",
                          "counted": {"row": "T1", "version": 1, "trigger": "TipRegistered",
                            "limit": 5, "unit": "WORKING_DAYS", "start": "2026-09-29",
                            "dueOn": "2026-10-12", "calendar": 1, "days": 5,
                            "first": "2026-09-30", "last": "2026-10-12", "moved": false,
                            "provisional": false,
                            "skipped": [{"day": "2026-10-01", "holiday": "国庆节"},
                              {"day": "2026-10-02", "holiday": "国庆节"},
                              {"day": "2026-10-03", "holiday": "国庆节"},
                              {"day": "2026-10-04", "holiday": "国庆节"},
                              {"day": "2026-10-05", "holiday": "国庆节"},
                              {"day": "2026-10-06", "holiday": "国庆节"},
                              {"day": "2026-10-07", "holiday": "国庆节"},
                              {"day": "2026-10-11"}]}}]}\
                        """);
    }

    private static DueDate counted(String trigger) {
        return new DueDate(
                Papers.TIP + "/T1",
                Papers.TIP.value(),
                new UnitName("甲厂"),
                new DivisionCode("371102"),
                DeadlineRegistry.published().open(RowId.T1, LocalDate.parse(trigger)),
                true,
                Optional.of(Recipient.CITY));
    }

    private static DueDate due(String day) {
        return new DueDate(
                Papers.TIP + "/T1",
                Papers.TIP.value(),
                new UnitName("甲厂"),
                new DivisionCode("371102"),
                new Deadline(RowId.T1, 1, LocalDate.parse(day), LocalDate.parse(day), 1, false),
                false,
                Optional.empty());
    }

    private void oneTip() {
        var tip = Papers.tip(routes.vault, TipState.REGISTERED);
        routes.answers.to(FindTipCase.class, TipCase.class, _ -> Optional.of(tip));
        routes.answers.to(FindOpenDates.class, DueDate.class, _ -> List.of(counted("2026-09-29")));
    }

    private void nothingToDo() {
        routes.answers.to(
                FindWork.class, WorkPage.class, _ -> new WorkPage(List.of(), OptionalLong.empty()));
    }

    private WebTestClient.ResponseSpec get(String uri, String officer) {
        return client.get().uri(uri).header("Authorization", "Bearer " + officer).exchange();
    }
}
