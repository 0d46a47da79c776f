package org.mingcha.web.signin;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingcha.web.access.Gates;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.act.OfficialActs;
import org.mingcha.web.page.Form;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;

/**
 * Where somebody was going when their session had ended, and what they had typed. It goes through
 * all steps of signing in as hidden fields of their own pages, and is never kept here.
 *
 * @param to the address of the form of an act, or a page of the desk; empty if there was none
 * @param fields of the form that was sent, in order; empty if nothing was typed
 */
record Kept(String to, List<Field> fields) {

    static final Kept NOTHING = new Kept("", List.of());

    private static final String TO = "_to";
    private static final String PREFIX = "kept.";
    private static final Set<String> STEERING = Set.of("_csrf", "_go");
    private static final Pattern ACT = Pattern.compile("/desk/acts/([a-z-]{1,60})");
    private static final Pattern PAGE =
            Pattern.compile("/desk(/[0-9A-Za-z-]{1,80}){1,4}(\\?[0-9A-Za-z=&%._-]{0,1000})?");

    /**
     * The form of an act, as it was sent.
     *
     * @throws NotThere if it was sent to anything else
     */
    static Kept sent(String to, Form form) {
        var act = ACT.matcher(to);
        if (!act.matches() || OfficialActs.named(act.group(1)).isEmpty()) {
            throw new NotThere();
        }
        return new Kept(
                to, fields(form).filter(field -> !STEERING.contains(field.name())).toList());
    }

    /** A page of the desk; what is none counts as nothing. */
    static Kept page(String to) {
        return PAGE.matcher(to).matches() && isOpen(to) ? new Kept(to, List.of()) : NOTHING;
    }

    /** As it came along with a step of signing in. */
    static Kept of(Form form) {
        String to = form.text(TO);
        var typed = fields(form).filter(field -> field.name().startsWith(PREFIX)).map(Field::bare);
        return ACT.matcher(to).matches() ? new Kept(to, typed.toList()) : page(to);
    }

    private static Stream<Field> fields(Form form) {
        return form.fields().entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().stream().map(value -> new Field(entry.getKey(), value)));
    }

    private static boolean isOpen(String to) {
        var path = PathContainer.parsePath(to.replaceAll("\\?.*", ""));
        return Gates.before(HttpMethod.GET, path).isPresent();
    }

    /** Whether there is a form to go on with. */
    public boolean isTyped() {
        return !fields.isEmpty();
    }

    /** The page to be led to. */
    Optional<String> page() {
        return Optional.of(to).filter(_ -> !isTyped()).filter(address -> !address.isEmpty());
    }

    /** What a step of signing in carries on. */
    public List<Field> carried() {
        return Stream.concat(
                        Stream.of(new Field(TO, to)).filter(field -> !field.value().isEmpty()),
                        fields.stream()
                                .map(field -> new Field(PREFIX + field.name(), field.value())))
                .toList();
    }

    @Override
    public String toString() {
        return "Kept for " + to;
    }

    /** One hidden field. */
    record Field(String name, String value) {

        private Field bare() {
            return new Field(name.substring(PREFIX.length()), value);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
