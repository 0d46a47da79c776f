package org.mingcha.infra.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingcha.infra.site.Installed;
import org.mingcha.infra.site.RunningSite;
import org.mingcha.infra.story.Visitor;
import org.mingcha.web.page.Language;

/**
 * The shared program with cases on its desk and one browser, for all browser tests of a process.
 * Only the thread that opened it may use it, which is Playwright's rule.
 */
public final class Stage {

    private final RunningSite site;
    private final Playwright playwright;
    private final Browser browser;
    private final Docket docket;
    private final Map<String, String> tokens = new HashMap<>();

    private Stage(RunningSite site) {
        this.site = site;
        playwright = Playwright.create(new CreateOptions().setEnv(Installed.node()));
        browser = playwright.chromium().launch(options());
        docket = Docket.of(() -> site.at("/"));
    }

    /**
     * Begun by whoever asks first, and ended with the process. Where there is no browser, the test
     * is skipped, or fails if one is required.
     */
    public static Stage shared() {
        Installed.chromium();
        Installed.node();
        return Only.STAGE;
    }

    /** Somebody whom the site does not know. */
    public Person anybody(Setting setting) {
        return new Person(site, browser.newContext(setting.options()), setting);
    }

    /** An official who has signed in, with an evaluation account. */
    public Person official(String account, Setting setting) {
        var person = anybody(setting);
        person.carries("mingcha-session", tokens.computeIfAbsent(account, this::token));
        return person;
    }

    /** The cases that there are. */
    public Docket docket() {
        return docket;
    }

    /** Whoever talks JSON, to bring about quickly what a test does not tell. */
    public Visitor visitor() {
        return new Visitor(() -> site.at("/"));
    }

    public RunningSite site() {
        return site;
    }

    /** Whatever needs the vault's keys fails meanwhile. */
    public void withoutKeys(Runnable what) {
        var keys = site.data().resolve("keys").resolve("vault-keyset.json");
        var away = site.data().resolveSibling("away");
        try {
            Files.move(keys, away);
            try {
                what.run();
            } finally {
                Files.move(away, keys);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a catalogue says. */
    public String says(Language language, String key, Object... arguments) {
        return site.program().getMessage(key, arguments, language.locale());
    }

    private String token(String account) {
        return visitor().tokenOf(account);
    }

    private static LaunchOptions options() {
        return new LaunchOptions()
                .setExecutablePath(Installed.chromium())
                .setArgs(
                        List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--in-process-gpu",
                                "--disable-dev-shm-usage",
                                "--disable-background-networking",
                                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost"));
    }

    private static final class Only {

        static final Stage STAGE = begin();

        private static Stage begin() {
            var stage = new Stage(RunningSite.shared());
            Runtime.getRuntime().addShutdownHook(new Thread(stage.playwright::close));
            return stage;
        }
    }
}
