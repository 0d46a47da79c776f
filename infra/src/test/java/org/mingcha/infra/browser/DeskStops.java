package org.mingcha.infra.browser;

import static org.mingcha.infra.browser.Stop.Who.ADMINISTRATOR;
import static org.mingcha.infra.browser.Stop.Who.AUDITOR;
import static org.mingcha.infra.browser.Stop.Who.CUSTODIAN;
import static org.mingcha.infra.browser.Stop.Who.HEAD;
import static org.mingcha.infra.browser.Stop.Who.INTAKE;
import static org.mingcha.infra.browser.Stop.Who.OFFICER;

import java.util.List;
import org.mingcha.infra.story.Visitor;

/** What officials meet once they are signed in. */
final class DeskStops {

    private DeskStops() {}

    static List<Stop> of(Docket docket, Visitor other) {
        var tip = docket.ids().get("tip");
        return List.of(
                Stop.at(INTAKE, "desk", "/desk"),
                Stop.at(INTAKE, "worklist", "/desk/worklist"),
                Stop.at(HEAD, "worklist-hazards", "/desk/worklist?tab=hazards"),
                Stop.at(HEAD, "figures", "/desk/figures"),
                Stop.at(INTAKE, "deadlines", "/desk/deadlines"),
                Stop.at(INTAKE, "tip", docket.path("tip")),
                Stop.at(OFFICER, "hazard", docket.path("hazard")),
                Stop.at(OFFICER, "order", docket.path("order")),
                Stop.at(HEAD, "reward", docket.path("reward")),
                Stop.at(
                        INTAKE,
                        "notice-of-acceptance",
                        document(docket, "tip", "acceptance-notice")),
                Stop.at(OFFICER, "order-to-sign", document(docket, "order", "rectification-order")),
                Stop.at(HEAD, "no-award-yet", document(docket, "reward", "award-notice")),
                Stop.at(HEAD, "exposure-draft", docket.path("exposure")),
                Stop.at(HEAD, "retaliation", docket.path("retaliation")),
                Stop.at(INTAKE, "act", "/desk/acts/write-to-reporter?on=" + tip),
                new Stop("act-faulty", INTAKE, person -> person.presses("act.go")),
                new Stop("identity", CUSTODIAN, person -> opensIdentity(person, docket, other)),
                Stop.at(AUDITOR, "no-cases", "/desk"),
                Stop.at(AUDITOR, "audit", "/audit"),
                Stop.at(AUDITOR, "audit-stream", "/audit/streams/" + tip),
                Stop.at(AUDITOR, "audit-found", "/audit?officer=intake&name=TipAccepted"),
                Stop.at(AUDITOR, "audit-then", "/audit/streams/" + tip + "?step=4"),
                Stop.at(AUDITOR, "as-of", "/audit/as-of?at=2026-11-23"),
                Stop.at(AUDITOR, "readings", "/audit/readings"),
                Stop.at(AUDITOR, "export", "/audit/export"),
                Stop.at(AUDITOR, "verification", "/audit/verification"),
                new Stop("verifying", AUDITOR, person -> person.presses("verification.now")),
                Stop.at(ADMINISTRATOR, "accounts", "/desk/accounts"),
                Stop.at(ADMINISTRATOR, "account", "/desk/accounts/officer3"),
                new Stop("account-disabled", ADMINISTRATOR, DeskStops::disables),
                new Stop("account-enabled", ADMINISTRATOR, who -> who.presses("accounts.enable")),
                Stop.at(ADMINISTRATOR, "administration", "/desk/administration"),
                Stop.at(ADMINISTRATOR, "divisions", "/desk/administration/divisions"),
                Stop.at(ADMINISTRATOR, "law", "/desk/administration/law"),
                Stop.at(ADMINISTRATOR, "system", "/desk/administration/system"),
                Stop.at(ADMINISTRATOR, "forbidden", "/audit"));
    }

    private static void disables(Person person) {
        person.ticks("leaving.MISUSE_SUSPECTED").presses("accounts.disable");
    }

    private static String document(Docket docket, String kind, String document) {
        return docket.path(kind) + "/documents/" + document;
    }

    private static void opensIdentity(Person person, Docket docket, Visitor other) {
        var tip = docket.ids().get("tip");
        other.signedInAs("custodian1").does("open-identity", "tip", tip, "reason", "案件需要。");
        other.signedInAs("custodian2").does("consent-to-opening", "tip", tip).is(200);
        person.opens(docket.path("tip")).presses("act.receive-identity").isAt("identity.title");
    }
}
