package org.mingcha.web.asset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.mingcha.web.answer.Gzip;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.server.ResponseStatusException;

/**
 * The style sheets and scripts that pages load, and nothing else of the libraries they come from.
 * Their path holds a hash of them all, so that browsers may keep them for good. They alone are
 * compressed, once: the length of a compressed page would tell what secret in it resembles what
 * somebody else put there.
 */
@Controller
public final class Assets {

    private static final String WEBJARS = "classpath*:META-INF/resources/webjars/";
    private static final String OWN = "classpath*:assets/";
    private static final MediaType SCRIPT = new MediaType("text", "javascript");
    private static final MediaType STYLE = new MediaType("text", "css");
    private static final MediaType PICTURE = new MediaType("image", "svg+xml");

    private static final CacheControl KEPT =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    /** The font that the style sheet asks for is licensed to gov.uk alone. */
    private static final String FONT_FACE = "@font-face\\{[^}]*}";

    private static final String FOREIGN_FONTS = "GDS Transport,arial,sans-serif";
    private static final String FONTS =
            "system-ui,-apple-system,\"Segoe UI\",Roboto,\"PingFang SC\",\"Hiragino Sans GB\","
                    + "\"Noto Sans CJK SC\",\"Noto Sans SC\",\"Microsoft YaHei\",sans-serif";

    private final Map<String, Asset> assets = new TreeMap<>();
    private final String build;

    Assets() {
        var style = text(WEBJARS + "govuk-frontend/*/dist/govuk/govuk-frontend.min.css");
        put(
                "govuk-frontend.css",
                STYLE,
                style.replaceAll(FONT_FACE, "").replace(FOREIGN_FONTS, FONTS));
        put(
                "govuk-frontend.js",
                SCRIPT,
                text(WEBJARS + "govuk-frontend/*/dist/govuk/govuk-frontend.min.js"));
        put("htmx.js", SCRIPT, text(WEBJARS + "htmx.org/*/dist/htmx.min.js"));
        put("echarts.js", SCRIPT, text(WEBJARS + "echarts/*/dist/echarts.common.min.js"));
        put("figures.js", SCRIPT, text(OWN + "figures.js"));
        put("mingcha.css", STYLE, text(OWN + "mingcha.css"));
        put("mingcha.js", SCRIPT, text(OWN + "mingcha.js"));
        put("uploads.js", SCRIPT, text(OWN + "uploads.js"));
        put("steps.js", SCRIPT, text(OWN + "steps.js"));
        put("desk.js", SCRIPT, text(OWN + "desk.js"));
        put("solve.js", SCRIPT, text(OWN + "solve.js"));
        put("mingcha.svg", PICTURE, text(OWN + "mingcha.svg"));
        build = hash();
    }

    /** Before the name of each. */
    public String path() {
        return "/assets/" + build;
    }

    @GetMapping("/assets/{build}/{name}")
    ResponseEntity<byte[]> load(
            @PathVariable String build,
            @PathVariable String name,
            @RequestHeader HttpHeaders asked) {
        var asset = assets.get(name);
        if (asset == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        // A page of another version gets ours, but may not keep it under that version's name.
        var keeping = build.equals(this.build) ? KEPT : CacheControl.noStore();
        var answer =
                ResponseEntity.ok()
                        .contentType(asset.type())
                        .cacheControl(keeping)
                        .varyBy(HttpHeaders.ACCEPT_ENCODING);
        return Gzip.isAccepted(asked)
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(asset.compressed())
                : answer.body(asset.content());
    }

    private void put(String name, MediaType type, String text) {
        // A source map would be one more request, for a file that is not served.
        var plain = text.replaceAll("(?m)^(//|/\\*)# sourceMappingURL=.*$", "");
        var content = plain.getBytes(StandardCharsets.UTF_8);
        var inUtf8 = new MediaType(type, StandardCharsets.UTF_8);
        assets.put(name, new Asset(inUtf8, content, Gzip.compressed(content)));
    }

    private static String text(String pattern) {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources(pattern);
            if (found.length != 1) {
                throw new IllegalStateException(found.length + " of " + pattern);
            }
            return found[0].getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            assets.values().forEach(asset -> digest.update(asset.content()));
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Asset(MediaType type, byte[] content, byte[] compressed) {}
}
