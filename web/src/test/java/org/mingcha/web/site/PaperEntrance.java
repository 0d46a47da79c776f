package org.mingcha.web.site;

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

    private Optional<Way> taken(String entry, Step step) {
        var asked = next(entry).filter(step::equals);
        asked.ifPresent(_ -> next = Optional.empty());
        return asked.map(_ -> way());
    }
}
