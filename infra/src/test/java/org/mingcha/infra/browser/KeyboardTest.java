package org.mingcha.infra.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.infra.browser.Setting.Size;
import org.mingcha.web.page.Language;

/** Whoever has no mouse, wants no motion, or chose their own colours. */
class KeyboardTest {

    private static final Setting CHINESE = Setting.of(Language.CHINESE, Size.DESK);

    /** Names what has the focus, and whether that can be seen. */
    private static final String FOCUSED =
            """
            () => {
              const it = document.activeElement;
              if (it === document.body) return '';
              const own = getComputedStyle(it);
              const near = it.labels?.[0] ? getComputedStyle(it.labels[0], '::before') : own;
              const seen = [own, near].some((style) => style.boxShadow !== 'none'
                || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0));
              const place = [...document.querySelectorAll('*')].indexOf(it);
              return `${seen ? '' : 'unseen '}${it.tagName} ${place} ${it.name || it.innerText}`;
            }
            """;

    /** Everything that a mouse could reach, but for all radio buttons of a group save one. */
    private static final String REACHABLE =
            """
            () => new Set([...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
              .filter((it) => it.checkVisibility() && it.type !== 'hidden' && it.tabIndex >= 0)
              .map((it) => it.type === 'radio' ? it.name : it)).size
            """;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/report", "/status", "/desk/sign-in"})
    void everythingIsReachedByTabAndTheFocusIsSeen(String path) {
        try (var person = Stage.shared().anybody(CHINESE)) {
            person.opens(path);
            var reached = tabs(person);

            assertThat(reached).noneMatch(it -> it.startsWith("unseen "));
            assertThat(reached).hasSize((int) person.page().evaluate(REACHABLE));
        }
    }

    @Test
    void theFirstTabLeadsPastTheMenu() {
        try (var person = Stage.shared().anybody(CHINESE)) {
            person.opens("/report").page().keyboard().press("Tab");
            person.page().keyboard().press("Enter");

            assertThat(person.page().locator("#main-content")).isFocused();
        }
    }

    @Test
    void threeTimesEscapeLeavesAndTheWayBackDoesNotLeadHere() {
        try (var person = Stage.shared().anybody(CHINESE)) {
            person.opens("/").opens("/report");
            for (int i = 0; i < 3; i++) {
                person.page().keyboard().press("Escape");
            }
            person.isAt("leave.title").page().goBack();

            person.isAt("home.title");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/report", "/status"})
    void whoeverReportsCanLeaveFromEveryPage(String path) {
        try (var person = Stage.shared().anybody(CHINESE.withoutScript())) {
            person.opens(path).presses("leave.quick").isAt("leave.title");
        }
    }

    @Test
    void nothingMovesForWhoeverWantsNoMotion() {
        try (var person = Stage.shared().anybody(CHINESE.calmed())) {
            person.opens("/report");
            var moving =
                    "() => [...document.querySelectorAll('*')].filter((it) => {"
                            + "const style = getComputedStyle(it);"
                            + "return style.animationName !== 'none'"
                            + " || (style.transitionProperty !== 'none'"
                            + " && parseFloat(style.transitionDuration) > 0) }).length";

            assertThat(person.page().evaluate(moving)).isEqualTo(0);
        }
    }

    @Test
    void inForcedColoursFieldsAndButtonsKeepABorder() {
        try (var person = Stage.shared().anybody(CHINESE.inForcedColours())) {
            person.opens("/status").takesPicture("status-forced-colours", Size.DESK);
            var bare =
                    "() => [...document.querySelectorAll('main input:not([type=hidden]), main button')]"
                            + ".filter((it) => { const style = getComputedStyle(it); return"
                            + " parseFloat(style.borderTopWidth) + parseFloat(style.outlineWidth) === 0"
                            + " }).length";

            assertThat(person.page().evaluate(bare)).isEqualTo(0);
            assertThat(Axe.findings(person.page())).isEmpty();
        }
    }

    /** What has the focus, one after the other, until it comes round. */
    private static Set<String> tabs(Person person) {
        var reached = new LinkedHashSet<String>();
        for (var now = next(person); !now.isEmpty() && reached.add(now); ) {
            now = next(person);
        }
        return reached;
    }

    private static String next(Person person) {
        person.page().keyboard().press("Tab");
        return String.valueOf(person.page().evaluate(FOCUSED));
    }
}
