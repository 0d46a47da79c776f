package org.mingcha.web.page;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.Refused;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.money.Fen;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.Division;
import org.mingcha.web.read.FieldError;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;

/** The catalogues in one language, and how dates are written in it. */
public final class Words {

    private static final Object[] NOTHING = {};
    private static final int FEN_OF_A_YUAN = 100;

    private final MessageSource catalogues;
    private final Language language;

    Words(MessageSource catalogues, Language language) {
        this.catalogues = catalogues;
        this.language = language;
    }

    public Language language() {
        return language;
    }

    /**
     * @throws NoSuchMessageException if no catalogue has it
     */
    public String say(String key, Object... arguments) {
        return catalogues.getMessage(key, arguments, language.locale());
    }

    /** The first of the keys that a catalogue has: the special before the general. */
    public String sayFirst(String... keys) {
        for (String key : keys) {
            String text = catalogues.getMessage(key, NOTHING, "", language.locale());
            if (text != null && !text.isEmpty()) {
                return text;
            }
        }
        throw new NoSuchMessageException(keys[0], language.locale());
    }

    /** Empty if no catalogue has it. */
    public Optional<String> sayIfAny(String key) {
        String text = catalogues.getMessage(key, NOTHING, "", language.locale());
        return Optional.ofNullable(text).filter(some -> !some.isEmpty());
    }

    /** Why something was refused, and where, if the rule tells it. */
    public String refusal(Refused refused) {
        String key = refused.rule().code();
        var arguments = refused.arguments().toArray();
        String text = catalogues.getMessage(key, arguments, "", language.locale());
        return text == null || text.isEmpty() ? say("problem.422") : text;
    }

    /** Every value under its name in the catalogue. */
    public List<Choice> choices(String prefix, Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), say(prefix + value.name())))
                .toList();
    }

    /** Chinese pages have the name itself, English ones what they call it. */
    public String place(Division division) {
        return sayIfAny("place." + division.code().value()).orElseGet(division::name);
    }

    /** To be chosen by its code. */
    public Choice choice(Division division) {
        return new Choice(division.code().value(), place(division));
    }

    /** In the order of their declaration. */
    public String roles(Collection<Role> roles) {
        return roles.stream()
                .sorted()
                .map(role -> say("role." + role))
                .collect(joining(say("date.and")));
    }

    /** How people call a field; empty if they never see it. */
    String field(String name) {
        String label = catalogues.getMessage("field." + name, NOTHING, "", language.locale());
        return label == null ? "" : label;
    }

    /** What is wrong, without repeating what was typed; at that field, if a catalogue says so. */
    String fault(FieldError error) {
        var arguments = error.arguments().toArray();
        var locale = language.locale();
        for (var key : List.of(error.code() + "." + error.field(), error.code())) {
            String own = catalogues.getMessage("page.invalid." + key, arguments, "", locale);
            if (own != null && !own.isEmpty()) {
                return own;
            }
        }
        return say("invalid." + error.code(), arguments);
    }

    public String day(LocalDate day) {
        return formatted("page.day").format(day);
    }

    /** An amount as people write it, without fen where there are none. */
    public String yuan(Fen amount) {
        var pattern = amount.value() % FEN_OF_A_YUAN == 0 ? "page.amount" : "page.amount.fen";
        var yuan = BigDecimal.valueOf(amount.value(), 2);
        return say("page.yuan", new DecimalFormat(say(pattern)).format(yuan));
    }

    /** The day of a moment in Asia/Shanghai. */
    public String dayOf(Instant moment) {
        return day(LocalDate.ofInstant(moment, CivilTime.ZONE));
    }

    public String moment(Instant moment) {
        return formatted("page.moment").format(moment.atZone(CivilTime.ZONE));
    }

    private DateTimeFormatter formatted(String key) {
        return DateTimeFormatter.ofPattern(say(key), language.locale());
    }

    /** One of the values that a field may take, and how it is called. */
    public record Choice(String value, String label) {}
}
