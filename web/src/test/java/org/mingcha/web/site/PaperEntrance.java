package org.mingcha.web.site;

import java.util.List;
import java.util.Optional;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.session.Entrance;
import org.mingcha.web.session.Sessions.Session;

/** Says which step a test wants to come next, and lets in whoever takes it. */
final class PaperEntrance implements Entrance {

    static final String ENTRY = "entry";

    Optional<Step> next = Optional.empty();

    @Override
    public Optional<Way> begin(String username, String password) {
        return password.equals("secret") ? Optional.of(way()) : Optional.empty();
    }

    private Way way() {
        return next.<Way>map(step -> new Way.Further(ENTRY, step))
                .orElseGet(() -> new Way.In(new Session("token", Site.NOW)));
    }

    @Override
    public Optional<Step> next(String entry) {
        return next.filter(_ -> entry.equals(ENTRY));
    }

    @Override
    public Optional<Way> choosePassword(String entry, String password) {
        if (password.length() < 12) {
            throw new InvalidFields("password", "password-length", 12, 128);
        }
        return taken(entry, Step.PASSWORD);
    }

    @Override
    public Optional<Way> giveCode(String entry, String code) {
        require(code);
        return taken(entry, Step.CODE);
    }

    @Override
    public Optional<Enrolment> enrolment(String entry) {
        return next(entry)
                .filter(Step.ENROL::equals)
                .map(_ -> new Enrolment("ABCDEFGH", "otpauth://totp/a?secret=ABCDEFGH"));
    }

    @Override
    public Optional<Enrolled> enrol(String entry, String code) {
        require(code);
        return taken(entry, Step.ENROL)
                .map(way -> new Enrolled(List.of("aaaa-bbbb-cccc-dddd"), way));
    }

    private static void require(String code) {
        if (!code.equals("123456")) {
            throw new InvalidFields("code", "code-wrong");
        }
    }

    private Optional<Way> taken(String entry, Step step) {
        var asked = next(entry).filter(step::equals);
        asked.ifPresent(_ -> next = Optional.empty());
        return asked.map(_ -> way());
    }
}
