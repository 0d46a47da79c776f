package org.mingcha.web.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingcha.command.account.AccountCommand.HandOverWork;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.Role;
import org.mingcha.command.tipoff.TipOffCommand.AssignVerification;
import org.mingcha.web.access.Visitors.Anybody;
import org.mingcha.web.access.Visitors.Holding;
import org.mingcha.web.access.Visitors.InPerson;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;

/** Every way into the site, and who may go it. A handler without a row here is never reached. */
public final class Gates {

    private static final Visitors ANYBODY = new Anybody();
    private static final Visitors OFFICIALS = new Holding(EnumSet.allOf(Role.class));
    private static final Visitors IN_PERSON = new InPerson();
    private static final Visitors ACTING = new Holding(ActRights.roles());
    private static final Visitors CASES = new Holding(Sight.CASES.roles());
    private static final Visitors REWARDS = new Holding(Sight.REWARDS.roles());
    private static final Visitors TIPS = new Holding(both(Sight.CASES, Sight.GUARDED));
    private static final Visitors CUSTODIANS = new Holding(Sight.GUARDED.roles());
    private static final Visitors FIGURES = new Holding(withAuditors(Sight.CASES));
    private static final Visitors ASSIGNING = new Holding(ActRights.of(AssignVerification.class));
    private static final Visitors HANDING_OVER = new Holding(ActRights.of(HandOverWork.class));
    private static final Visitors AUDITORS = new Holding(Set.of(Role.AUDITOR));
    private static final Visitors ADMINISTRATORS = new Holding(Set.of(Role.ADMIN));

    public static final List<Gate> ALL =
            Stream.of(publicPages(), publicRoutes(), desk(), own(), cases(), files(), offices())
                    .flatMap(List::stream)
                    .flatMap(wing -> wing.gates().stream())
                    .toList();

    private Gates() {}

    /** The gate that a request stands before, if there is one. */
    public static Optional<Gate> before(HttpMethod method, PathContainer path) {
        return ALL.stream().filter(gate -> gate.takes(method) && gate.leads(path)).findFirst();
    }

    /**
     * Whether an official may look there at all; whether at this one case, the case itself says.
     */
    public static boolean areOpen(String path, Officer to) {
        return before(HttpMethod.GET, PathContainer.parsePath(path))
                .filter(gate ->
                        switch (gate.visitors()) {
                            case Anybody _, InPerson _ -> true;
                            case Holding holding -> holding.include(to);
                        })
                .isPresent();
    }

    /** Which methods lead anywhere there. */
    public static Set<HttpMethod> methods(PathContainer path) {
        return ALL.stream()
                .filter(gate -> gate.leads(path))
                .map(Gate::method)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Gate.Wing> publicPages() {
        return List.of(
                Gate.Wing.of(ANYBODY)
                        .get("", "/", "/report", "/status", "/exposures", "/exposures/{id}")
                        .get("/exposures.atom", "/statistics", "/log", "/leave")
                        .get("/units", "/what", "/deadlines", "/rewards")
                        .get("/status/daily", "/status/daily/{file}")
                        .get("/assets/{build}/{name}")
                        .post("/report", "/report/steps", "/receipt", "/receipt/kept")
                        .post("/status", "/status/{act}", "/status/documents/{document}"));
    }

    private static List<Gate.Wing> publicRoutes() {
        return List.of(
                Gate.Wing.of(ANYBODY)
                        .get("/log/checkpoint", "/log/key", "/log/keys", "/log/tile/{*address}")
                        .get("/api/exposures", "/api/exposures.atom", "/api/statistics")
                        .get("/api/catalogue/{table}", "/api/challenges/{word}")
                        .get("/actuator/health", "/actuator/health/{*part}")
                        .post("/api/tip-offs", "/api/receipts/{act}"));
    }

    private static List<Gate.Wing> desk() {
        return List.of(
                Gate.Wing.of(ANYBODY)
                        .get("/desk/sign-in", "/desk/sign-in/{step}")
                        .get("/desk/sign-in/provider/{step}")
                        .post("/desk/sign-in", "/desk/sign-in/{step}")
                        .post("/desk/sign-out", "/api/session"),
                Gate.Wing.of(OFFICIALS).get("/desk"),
                Gate.Wing.of(ACTING)
                        .get("/desk/acts/{command}")
                        .post("/desk/acts/{command}", "/api/desk/commands/{command}"),
                Gate.Wing.of(HANDING_OVER)
                        .get("/desk/people", "/desk/people/{name}")
                        .post("/desk/people/{name}"),
                Gate.Wing.of(FIGURES).get("/desk/figures"),
                Gate.Wing.of(CASES).get("/desk/deadlines", "/api/desk/deadlines"));
    }

    private static List<Gate.Wing> own() {
        return List.of(
                Gate.Wing.of(IN_PERSON)
                        .get("/desk/account", "/desk/account/password")
                        .get("/desk/account/recovery-codes")
                        .get("/desk/account/authenticator", "/desk/account/authenticator/new")
                        .get("/desk/account/tokens")
                        .get("/api/desk/account/sessions", "/api/desk/account/tokens")
                        .post("/desk/account/password", "/desk/account/recovery-codes")
                        .post("/desk/account/authenticator", "/desk/account/authenticator/new")
                        .post("/desk/account/sessions", "/desk/account/sessions/{session}")
                        .post("/desk/account/tokens", "/desk/account/tokens/{token}")
                        .post("/api/desk/account/password", "/api/desk/account/tokens")
                        .delete("/api/session", "/api/desk/account/sessions")
                        .delete("/api/desk/account/tokens/{token}")
                        .delete("/api/desk/account/sessions/{session}"));
    }

    private static List<Gate.Wing> cases() {
        return List.of(
                Gate.Wing.of(REWARDS)
                        .get("/api/desk/worklist", "/api/desk/rewards", "/api/desk/rewards/{id}")
                        .get("/desk/worklist", "/desk/rewards/{id}")
                        .get("/desk/rewards/{id}/documents/{document}")
                        .get("/desk/stream", "/api/desk/stream")
                        .post("/desk/worklist/filters", "/desk/worklist/filters/remove"),
                Gate.Wing.of(ASSIGNING).get("/desk/worklist/assign").post("/desk/worklist/assign"),
                Gate.Wing.of(TIPS).get("/api/desk/tips/{id}", "/desk/tips/{id}"),
                Gate.Wing.of(CASES)
                        .get("/desk/{kind:hazards|orders|exposures|retaliations}/{id}")
                        .get("/desk/{kind:tips|orders}/{id}/documents/{document}")
                        .get("/api/desk/{kind:hazards|orders|exposures|retaliations}")
                        .get("/api/desk/{kind:hazards|orders|exposures|retaliations}/{id}"));
    }

    private static List<Gate.Wing> files() {
        return List.of(
                Gate.Wing.of(CASES)
                        .get("/desk/tips/{tip}/evidence/{file}")
                        .get("/desk/tips/{tip}/evidence/{file}/preview")
                        .get("/api/desk/tips/{tip}/evidence/{file}")
                        .get("/api/desk/tips/{tip}/evidence/{file}/preview"),
                Gate.Wing.of(CUSTODIANS)
                        .post("/desk/tips/{tip}/identity", "/api/desk/tips/{tip}/identity")
                        .post("/desk/tips/{tip}/evidence/{file}/original")
                        .post("/api/desk/tips/{tip}/evidence/{file}/original"));
    }

    private static List<Gate.Wing> offices() {
        return List.of(
                Gate.Wing.of(AUDITORS)
                        .get("/audit", "/audit/streams/{id}", "/audit/verification")
                        .get("/audit/verification/stream")
                        .get("/audit/as-of", "/audit/readings")
                        .get("/audit/export", "/audit/export.zip")
                        .get("/api/audit/events", "/api/audit/streams/{id}", "/api/audit/as-of")
                        .get("/api/audit/export", "/api/audit/verification")
                        .post("/audit/verification", "/api/audit/verification"),
                Gate.Wing.of(ADMINISTRATORS)
                        .get("/actuator/prometheus")
                        .get("/desk/administration", "/desk/administration/divisions")
                        .get("/desk/administration/law", "/desk/administration/system")
                        .post("/desk/administration/retry")
                        .get("/desk/accounts", "/desk/accounts/{name}", "/desk/new-account")
                        .get("/api/desk/accounts", "/api/desk/accounts/{name}")
                        .post("/desk/new-account", "/desk/accounts/{name}/{command}"));
    }

    private static Set<Role> withAuditors(Sight sight) {
        var roles = EnumSet.copyOf(sight.roles());
        roles.add(Role.AUDITOR);
        return roles;
    }

    private static Set<Role> both(Sight one, Sight other) {
        var roles = EnumSet.copyOf(one.roles());
        roles.addAll(other.roles());
        return roles;
    }
}
