package org.mingcha.infra.security.oidc;

import com.mongodb.client.MongoDatabase;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.account.AccountCommand.DisableAccount;
import org.mingcha.command.account.AccountId;
import org.mingcha.command.account.Leaving;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.infra.security.oidc.Browser.Seen;
import org.mingcha.infra.site.RunningSite;
import org.mingcha.web.act.Commands;

/** The whole program, where a provider vouches for its officials, and a way to sign in there. */
record Office(RunningSite site, Provider provider) implements AutoCloseable {

    static final Predicate<URI> BACK = it -> it.getPath().endsWith("/provider/back");

    static Office with(Provider provider, Path data, String... settings) {
        var site =
                RunningSite.over(
                        data,
                        Stream.concat(
                                        Stream.of(
                                                "--mingcha.oidc.issuer=" + provider.issuer(),
                                                "--mingcha.oidc.client-id=" + Provider.CLIENT,
                                                "--mingcha.oidc.client-secret=" + Provider.SECRET,
                                                "--mingcha.oidc.patience=3s",
                                                "--mingcha.oidc.roles[0]=/mc/officers=OFFICER",
                                                "--mingcha.oidc.roles[1]=/mc/heads=HEAD",
                                                "--mingcha.oidc.roles[2]=/mc/admins=ADMIN"),
                                        Stream.of(settings))
                                .toArray(String[]::new));
        provider.serves("http://localhost:" + site.port());
        return new Office(site, provider);
    }

    /** What the provider says of somebody from now on. */
    void knows(String name, Object division, String... groups) {
        provider.people.put(
                name,
                Map.of("preferred_username", name, "division", division, "roles", List.of(groups)));
    }

    /** From our sign-in page, by the provider's, as far as it leads. */
    Seen signIn(Browser browser, String name) {
        return browser.follow(signInThere(browser, name, ""), _ -> false);
    }

    /** As far as the provider sends them back; nothing is asked of us yet. */
    Seen signInThere(Browser browser, String name, String language) {
        var there = browser.follow(depart(browser, language), BACK);
        return there.next().isPresent() ? there : browser.follow(prove(browser, there, name), BACK);
    }

    private static Seen prove(Browser browser, Seen there, String name) {
        return browser.submit(
                there, "/login", Map.of("username", name, "password", Provider.PASSWORD));
    }

    /** The page that leads to the provider. */
    Seen depart(Browser browser, String language) {
        var page = browser.open(site.at(language + "/desk/sign-in"));
        return browser.submit(page, language + "/desk/sign-in/provider", Map.of());
    }

    /** An administrator of ours has the last word. */
    void disable(String name) {
        var admin =
                new Officer(new OfficerId("admin"), Set.of(Role.ADMIN), new DivisionCode("370000"));
        site.program()
                .getBean(Commands.class)
                .send(new DisableAccount(new AccountId(name), Leaving.OTHER, admin));
    }

    /** All that the database holds. */
    String stored() {
        var database = site.program().getBean(MongoDatabase.class);
        var all = new StringBuilder();
        for (var collection : database.listCollectionNames()) {
            database.getCollection(collection).find().forEach(it -> all.append(it.toJson()));
        }
        return all.toString();
    }

    /** What an account's stream holds, by the names of its events. */
    List<String> told(String name) {
        return site.program()
                .getBean(EventStore.class)
                .readEvents(new AccountId(name).toString())
                .asStream()
                .map(event -> event.getPayload().getClass().getSimpleName())
                .toList();
    }

    @Override
    public void close() {
        site.close();
    }
}
