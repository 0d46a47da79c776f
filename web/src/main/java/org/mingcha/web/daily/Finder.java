package org.mingcha.web.daily;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingcha.command.tipoff.TipState;
import org.mingcha.web.page.Page;
import org.mingcha.web.page.Words;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Makes the page that finds a receipt's line: one file to be kept and opened on one's own device.
 * Its own content policy lets it run the one script in it and load or send nothing whatever.
 */
@Component
final class Finder {

    private static final Pattern GAP = Pattern.compile("\\{\\{([a-z.-]+)}}");

    private final String page = text("finder.html");
    private final String style = text("finder.css");
    private final String script = text("finder.js");

    byte[] of(Page asked) {
        return GAP.matcher(page)
                .replaceAll(gap -> Matcher.quoteReplacement(filling(gap.group(1), asked)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String filling(String gap, Page asked) {
        return switch (gap) {
            case "lang" -> asked.language().tag();
            case "style" -> style;
            case "script" -> script;
            case "style-hash" -> hash(style);
            case "script-hash" -> hash(script);
            case "states" -> states(asked.words());
            default -> HtmlUtils.htmlEscape(asked.words().say(gap), "UTF-8");
        };
    }

    private static String states(Words words) {
        return Arrays.stream(TipState.values())
                .map(state ->
                        "<span data-code=\"%d\">%s</span>"
                                .formatted(
                                        StateCode.of(state),
                                        HtmlUtils.htmlEscape(
                                                words.say("tip-state." + state), "UTF-8")))
                .collect(joining("\n"));
    }

    private static String hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String name) {
        try {
            return new ClassPathResource("finder/" + name)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
