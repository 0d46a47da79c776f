package org.mingcha.web.own;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.party.OfficerId;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.session.Entrance.Enrolment;
import org.mingcha.web.session.Sessions.Session;

/**
 * Everybody has two sessions, the present one among them, the password {@code old} and the code
 * {@code 123456}.
 */
public final class PaperOwn implements OwnSessions, OwnSecrets {

    public static final String RENEWAL = "renewal";

    private static final Instant BEGAN = Instant.parse("2026-11-23T01:00:00Z");

    private final List<Own> sessions = new ArrayList<>();
    private Held held = Held.NOTHING;

    public PaperOwn() {
        begin();
    }

    public void begin() {
        sessions.clear();
        sessions.add(new Own("here", BEGAN.plusSeconds(1800), BEGAN.plusSeconds(3600), true));
        sessions.add(new Own("there", BEGAN, BEGAN.plusSeconds(60), false));
        holds(new Held(true, true, 7));
    }

    public void holds(Held held) {
        this.held = held;
    }

    @Override
    public List<Own> of(OfficerId owner, String token) {
        return List.copyOf(sessions);
    }

    @Override
    public boolean end(OfficerId owner, String id) {
        return sessions.removeIf(session -> session.id().equals(id));
    }

    @Override
    public void endOthers(OfficerId owner, String token) {
        sessions.removeIf(session -> !session.current());
    }

    @Override
    public Held held(OfficerId owner) {
        return held;
    }

    @Override
    public Session changePassword(OfficerId owner, String old, String password) {
        requireOld(old);
        if (password.length() < 12) {
            throw new InvalidFields("password", "password-length", 12, 128);
        }
        return new Session("another", BEGAN);
    }

    @Override
    public List<String> renewRecoveryCodes(OfficerId owner, String code) {
        require(code);
        return List.of("eeee-ffff-gggg-hhhh");
    }

    @Override
    public String beginRenewal(OfficerId owner, String old, String code) {
        requireOld(old);
        require(code);
        return RENEWAL;
    }

    @Override
    public Optional<Enrolment> enrolment(OfficerId owner, String renewal) {
        return Optional.of(new Enrolment("ABCDEFGH", "otpauth://totp/a?secret=ABCDEFGH"))
                .filter(_ -> renewal.equals(RENEWAL));
    }

    @Override
    public Optional<List<String>> enrol(OfficerId owner, String renewal, String code) {
        if (!renewal.equals(RENEWAL)) {
            return Optional.empty();
        }
        require(code);
        return Optional.of(List.of("eeee-ffff-gggg-hhhh"));
    }

    private static void requireOld(String old) {
        if (!old.equals("old")) {
            throw new InvalidFields("old", "password-wrong");
        }
    }

    private void require(String code) {
        if (!held.secondFactor()) {
            throw new NotThere();
        }
        if (!code.equals("123456")) {
            throw new InvalidFields("code", "code-wrong");
        }
    }
}
