package org.mingcha.web.daily;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.page.Page;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;

/** The daily status files, what they are, and the page to read one with. */
@Controller
class DailyPages {

    private static final String LATEST = "latest";
    private static final CacheControl A_DAY = CacheControl.maxAge(Duration.ofDays(1));
    private static final CacheControl FRESH = CacheControl.maxAge(Duration.ZERO);

    private final DailyFiles files;
    private final Finder finder;

    DailyPages(DailyFiles files, Finder finder) {
        this.files = files;
        this.finder = finder;
    }

    @GetMapping("/status/daily")
    Rendering show(Page page) {
        List<Kept> kept =
                files.days().stream()
                        .map(day -> new Kept(day.toString(), page.words().day(day)))
                        .toList();
        return page.show("public/daily").modelAttribute("kept", kept).build();
    }

    /** A copy may be kept anywhere: there is nothing in it but for who has a receipt. */
    @GetMapping("/status/daily/{name}.txt")
    ResponseEntity<byte[]> file(@PathVariable String name) {
        var day = name.equals(LATEST) ? files.days().stream().findFirst() : day(name);
        var text = day.flatMap(files::of).orElseThrow(NotThere::new);
        var keeping = name.equals(LATEST) ? FRESH : A_DAY;
        return saved(
                MediaType.TEXT_PLAIN,
                keeping,
                "mingcha-status-%s.txt".formatted(day.orElseThrow()),
                text);
    }

    /** Never shown by this site: it is to be opened where no site sees what is typed. */
    @GetMapping("/status/daily/find.html")
    ResponseEntity<byte[]> find(Page page) {
        return saved(
                MediaType.APPLICATION_OCTET_STREAM, FRESH, "mingcha-find.html", finder.of(page));
    }

    private static ResponseEntity<byte[]> saved(
            MediaType type, CacheControl keeping, String name, byte[] content) {
        var saving = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(keeping.cachePublic())
                .header(HttpHeaders.CONTENT_DISPOSITION, saving.toString())
                .body(content);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A day of which there is a file, for programs and for people. */
    record Kept(String date, String day) {}
}
