package org.mingcha.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingcha.web.upload.Uploads;
import org.springframework.http.HttpMethod;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * A form that got no answer, so that nobody has to type it again. It stands in the page alone.
 *
 * @param action where it was sent to
 * @param files whether files belong to it, which have to be chosen again
 * @param fields as they were sent, without secrets and what belongs to the page
 */
public record SendAgain(String action, boolean files, List<Map.Entry<String, String>> fields) {

    /** Where secrets are typed, and nothing long. */
    private static final List<String> NOTHING_KEPT = List.of("/desk/sign-in", "/desk/account");

    private static final Set<String> LEFT_OUT =
            Set.of("_csrf", "_solution", "_go", "password", "again", "old", "code");

    /** Codes, dates and numbers, which say nothing to people. */
    private static final Pattern FOR_PROGRAMS = Pattern.compile("[\\w.:~-]*");

    /** Empty where nothing was typed. */
    static Mono<SendAgain> of(ServerWebExchange exchange, Page page) {
        boolean sent = exchange.getRequest().getMethod().equals(HttpMethod.POST);
        if (!sent || NOTHING_KEPT.stream().anyMatch(page::within)) {
            return Mono.empty();
        }
        Optional<MultiValueMap<String, String>> read = Uploads.read(exchange);
        return Mono.justOrEmpty(read)
                .switchIfEmpty(exchange.getFormData())
                .map(fields -> new SendAgain(page.to(page.path()), read.isPresent(), kept(fields)))
                .filter(form -> !form.fields().isEmpty())
                .onErrorComplete();
    }

    private static List<Map.Entry<String, String>> kept(MultiValueMap<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field -> !LEFT_OUT.contains(field.getKey()))
                .flatMap(field -> values(field.getKey(), field.getValue()))
                .toList();
    }

    private static Stream<Map.Entry<String, String>> values(String name, List<String> values) {
        return values.stream().filter(text -> !text.isEmpty()).map(text -> Map.entry(name, text));
    }

    /** What somebody wrote, to be read and copied. */
    public List<String> texts() {
        return fields.stream()
                .map(Map.Entry::getValue)
                .filter(text -> !FOR_PROGRAMS.matcher(text).matches())
                .toList();
    }
}
