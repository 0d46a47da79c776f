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
                stop("report-faulty", person -> person.clicks("report.next").sees("form.summary")),
                stop("report-place", PublicStops::choosesKind),
                stop("report-unit", PublicStops::saysWhere),
                stop("report-matter", PublicStops::namesUnit),
                stop("report-harm", PublicStops::tells),
                stop("report-you", person -> turns(person, "report.step.YOU")),
                stop("report-reward", person -> turns(person, "report.step.REWARD")),
                stop("report-check", person -> turns(person, "report.step.CHECK")),
                stop("report-unread", person -> person.clicks("report.send").sees("form.summary")),
                stop("receipt", PublicStops::sends),
                stop("receipt-turned", PublicStops::turns),
                stop("receipt-mistyped", person -> ends(person, "0000").isAt("receipt.title")),
                stop("receipt-kept", PublicStops::showsItWasKept),
                Stop.at(ANYBODY, "status", "/status"),
                stop("status-unknown", person -> follows(person, NOBODYS)),
                stop("report-status", person -> follows(person, docket.receipt())),
                stop("message-sent", PublicStops::writes),
                stop("notice", person -> person.presses("document.ACCEPTANCE_NOTICE")),
                Stop.at(ANYBODY, "daily", "/status/daily"),
                Stop.at(ANYBODY, "exposures", "/exposures"),
                Stop.at(ANYBODY, "exposure", "/exposures/" + docket.ids().get("exposure")),
                Stop.at(ANYBODY, "units", "/units"),
                Stop.at(ANYBODY, "unit", "/units?name=%E5%8C%96"),
                Stop.at(ANYBODY, "what", "/what"),
                Stop.at(ANYBODY, "legal-deadlines", "/deadlines"),
                Stop.at(ANYBODY, "rewards", "/rewards"),
                Stop.at(ANYBODY, "statistics", "/statistics"),
                Stop.at(ANYBODY, "log", "/log"),
                Stop.at(ANYBODY, "left", "/leave"),
                Stop.at(ANYBODY, "not-found", "/nowhere"));
    }

    private static Stop stop(String name, Consumer<Person> way) {
        return new Stop(name, ANYBODY, way);
    }

    /** Up to the last button of a report. */
    static void fillsIn(Person person, String narrative) {
        choosesKind(person.opens("/report"));
        saysWhere(person);
        namesUnit(person);
        turns(person.types("report.narrative", narrative), "report.step.HARM");
        turns(person, "report.step.YOU");
        turns(person, "report.step.REWARD");
        turns(person, "report.step.CHECK");
        person.ticks("report.notice.agree");
    }

    private static void choosesKind(Person person) {
        turns(person.ticks("tip-kind.HAZARD"), "report.step.PLACE");
    }

    private static void saysWhere(Person person) {
        person.selects("report.county", "371102").types("report.place", "海滨路 1 号");
        turns(person, "report.step.UNIT");
    }

    private static void namesUnit(Person person) {
        person.types("report.unit-name", "甲化工厂").selects("report.sector", "CHEMICAL");
        turns(person, "report.step.MATTER");
    }

    private static void tells(Person person) {
        turns(person.types("report.narrative", "院内堆放危险化学品"), "report.step.HARM");
    }

    private static void turns(Person person, String next) {
        person.clicks("report.next").isAt(next);
    }

    private static void sends(Person person) {
        person.ticks("report.notice.agree").clicks("report.send").isAt("receipt.title");
    }

    private static Person ends(Person person, String typed) {
        return person.types("receipt.last", typed).presses("receipt.last.go");
    }

    private static void showsItWasKept(Person person) {
        var groups = person.page().locator(".mc-receipt__code").innerText().replaceAll("\\s", "");
        ends(person, groups.substring(groups.length() - 7)).isAt("receipt.kept");
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
