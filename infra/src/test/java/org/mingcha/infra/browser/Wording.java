package org.mingcha.infra.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether what can be read on a page is written for people. */
final class Wording {

    /** What stands in {@code code} and {@code pre} is for programs. */
    private static final String READ =
            """
            () => {
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const read = [];
              while (walker.nextNode()) {
                const at = walker.currentNode.parentElement;
                if (at.closest('code, pre, .mc-code, script, style, textarea, [translate=no]')) continue;
                if (at.checkVisibility()) read.push(walker.currentNode.data);
              }
              for (const it of document.querySelectorAll('[alt], [aria-label], [title], [placeholder]')) {
                for (const name of ['alt', 'aria-label', 'title', 'placeholder']) {
                  if (it.hasAttribute(name)) read.push(it.getAttribute(name));
                }
              }
              return read;
            }
            """;

    private static final Pattern DATE_OF_PROGRAMS =
            Pattern.compile("(?<![\\d-])\\d{4}-\\d{2}-\\d{2}");

    private static final Pattern MISSING = Pattern.compile("\\?\\?");
    private static final Pattern WORD = Pattern.compile("(?<![\\w-])[A-Z][A-Z_0-9]{3,}(?![\\w-])");
    private static final Set<String> CODES = codes();

    private Wording() {}

    /** What nobody should have to read, each with what stands around it. */
    static List<String> findings(Page page) {
        return ((List<?>) page.evaluate(READ))
                .stream().map(String::valueOf).filter(Wording::isForPrograms).toList();
    }

    private static boolean isForPrograms(String text) {
        return DATE_OF_PROGRAMS.matcher(text).find()
                || MISSING.matcher(text).find()
                || WORD.matcher(text).results().anyMatch(it -> CODES.contains(it.group()));
    }

    /** Names of values in the code, but for those that people use as well, such as JPEG. */
    private static Set<String> codes() {
        var catalogue = ResourceBundle.getBundle("messages", Locale.ROOT);
        var english = ResourceBundle.getBundle("messages", Locale.ENGLISH);
        var codes = new TreeSet<String>();
        for (var key : catalogue.keySet()) {
            var name = key.substring(key.lastIndexOf('.') + 1);
            boolean said =
                    Stream.of(catalogue, english).anyMatch(it -> it.getString(key).contains(name));
            if (WORD.matcher(name).matches() && !said) {
                codes.add(name);
            }
        }
        return codes;
    }
}
