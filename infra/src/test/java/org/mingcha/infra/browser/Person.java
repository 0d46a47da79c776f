package org.mingcha.infra.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.infra.browser.Setting.Size;
import org.mingcha.infra.site.RunningSite;
import org.mingcha.web.page.Language;

/**
 * Somebody at a browser of their own, who finds things by what they are called. Words are named by
 * their keys in the catalogues, so that what is told once is told in both languages. Whatever is
 * looked for is waited for.
 */
public final class Person implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "pages");

    private final RunningSite site;
    private final BrowserContext context;
    private final Language language;
    private final Page page;
    private final List<Way> ways = new ArrayList<>();

    Person(RunningSite site, BrowserContext context, Setting setting) {
        this.site = site;
        this.context = context;
        this.language = setting.language();
        context.setDefaultTimeout(20_000);
        context.onResponse(this::went);
        Axe.liesIn(context);
        this.page = context.newPage();
    }

    /** Goes to an address, without the language's prefix. */
    public Person opens(String path) {
        page.navigate(site.at(language.prefix() + path).toString());
        return this;
    }

    public Person follows(String key, Object... arguments) {
        return goes(link(says(key, arguments)));
    }

    public Person presses(String key, Object... arguments) {
        return goes(button(says(key, arguments)));
    }

    /** Clicks what changes the page that is there. */
    public Person clicks(String key) {
        button(says(key)).click();
        return this;
    }

    /** Clicks what leads to another page, and waits for that page. */
    @SuppressWarnings("deprecation") // What is to be used instead knows where it leads.
    public Person goes(Locator there) {
        page.waitForNavigation(there::click);
        return this;
    }

    public Person types(String key, String text) {
        field(key).fill(text);
        return this;
    }

    /** A radio button or a tick box. */
    public Person ticks(String key) {
        field(key).check();
        return this;
    }

    /**
     * @param value as the form sends it
     */
    public Person selects(String key, String value) {
        field(key).selectOption(value);
        return this;
    }

    /** Opens what is folded up. */
    public Person unfolds(String key) {
        page.getByText(says(key), new Page.GetByTextOptions().setExact(true)).first().click();
        return this;
    }

    /** The heading of the page says so. */
    public Person isAt(String key, Object... arguments) {
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
                .containsText(says(key, arguments));
        return this;
    }

    /** Something visible says so. */
    public Person sees(String key, Object... arguments) {
        assertThat(page.locator("body")).containsText(says(key, arguments));
        return this;
    }

    /** What a catalogue says in this person's language. */
    public String says(String key, Object... arguments) {
        return site.program().getMessage(key, arguments, language.locale());
    }

    public Locator field(String key) {
        return page.getByLabel(says(key), new Page.GetByLabelOptions().setExact(true)).first();
    }

    public Locator button(String name) {
        return role(AriaRole.BUTTON, name);
    }

    public Locator link(String name) {
        return role(AriaRole.LINK, name);
    }

    private Locator role(AriaRole role, String name) {
        return page.getByRole(role, new GetByRoleOptions().setName(name).setExact(true)).first();
    }

    public Person resizes(Size size) {
        page.setViewportSize(size.width, size.height);
        return this;
    }

    /** Keeps a picture of the whole page under {@code target/pages}. */
    public Person takesPicture(String name, Size size) {
        var file = PICTURES.resolve(language.tag()).resolve(size.folder()).resolve(name + ".png");
        resizes(size);
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return this;
    }

    /** Prints the page, and keeps it beside the pictures. */
    public byte[] prints(String name) {
        var file = PICTURES.resolve(language.tag()).resolve("paper").resolve(name + ".pdf");
        return page.pdf(new Page.PdfOptions().setPath(file).setPreferCSSPageSize(true));
    }

    public Language language() {
        return language;
    }

    /** For whatever has no word here. */
    public Page page() {
        return page;
    }

    /** Where this person went, in order, redirects included. */
    List<Way> ways() {
        return ways;
    }

    /** As after a long time without doing anything. */
    public Person forgets(String cookie) {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName(cookie));
        return this;
    }

    void carries(String cookie, String value) {
        context.addCookies(
                List.of(
                        new Cookie(cookie, value)
                                .setUrl(site.at("/").toString())
                                .setHttpOnly(true)));
    }

    private void went(Response response) {
        var request = response.request();
        if (request.isNavigationRequest() || request.method().equals("POST")) {
            var path = java.net.URI.create(response.url()).getPath();
            ways.add(
                    new Way(
                            request.method(),
                            path.substring(Language.ofPath(path).prefix().length()),
                            response.status()));
        }
    }

    @Override
    public void close() {
        context.close();
    }

    /**
     * One request for a page.
     *
     * @param path without the language's prefix
     */
    record Way(String method, String path, int status) {}
}
