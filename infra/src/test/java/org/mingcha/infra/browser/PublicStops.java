package org.mingcha.infra.browser;

import static org.mingcha.infra.browser.Stop.Who.ANYBODY;

import java.util.List;
import java.util.function.Consumer;

/** What anybody meets, and whoever reports. */
final class PublicStops {

    private static final String NOBODYS = "7K3M9-QTXV2-B8NF4-HJ6RD-J";

    private PublicStops() {}

    static List<Stop> of(Docket docket) {
        return List.of(
                Stop.at(ANYBODY, "home", "/"),
                Stop.at(ANYBODY, "report", "/report"),
                stop("report-faulty", person -> person.presses("report.send")),
                stop("receipt", PublicStops::reports),
                stop("receipt-turned", PublicStops::turns),
                Stop.at(ANYBODY, "status", "/status"),
                stop("status-unknown", person -> follows(person, NOBODYS)),
                stop("report-status", person -> follows(person, docket.receipt())),
                stop("message-sent", PublicStops::writes),
                Stop.at(ANYBODY, "daily", "/status/daily"),
                Stop.at(ANYBODY, "exposures", "/exposures"),
                Stop.at(ANYBODY, "exposure", "/exposures/" + docket.ids().get("exposure")),
                Stop.at(ANYBODY, "statistics", "/statistics"),
                Stop.at(ANYBODY, "log", "/log"),
                Stop.at(ANYBODY, "left", "/leave"),
                Stop.at(ANYBODY, "not-found", "/nowhere"));
    }

    private static Stop stop(String name, Consumer<Person> way) {
        return new Stop(name, ANYBODY, way);
    }

    private static void reports(Person person) {
        person.opens("/report")
                .ticks("tip-kind.HAZARD")
                .types("report.unit-name", "甲化工厂")
                .selects("report.sector", "CHEMICAL")
                .selects("report.county", "371102")
                .types("report.place", "海滨路 1 号")
                .types("report.narrative", "院内堆放危险化学品")
                .ticks("report.notice.agree")
                .presses("report.send")
                .isAt("receipt.title");
    }

    /** Into the other language and back. */
    private static void turns(Person person) {
        var turn = person.page().locator("button[value=language]");
        person.goes(turn).goes(turn).isAt("receipt.title");
    }

    private static void follows(Person person, String receipt) {
        person.opens("/status").types("status.receipt", receipt).presses("status.look");
    }

    private static void writes(Person person) {
        person.types("status.write", "还在生产").presses("status.send").sees("status.sent");
    }
}
