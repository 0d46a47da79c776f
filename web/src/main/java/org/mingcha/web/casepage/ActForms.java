package org.mingcha.web.casepage;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingcha.command.Citation;
import org.mingcha.command.Limit;
import org.mingcha.command.hazard.HazardCommand.SubmitPlan;
import org.mingcha.command.money.Fen;
import org.mingcha.command.order.Supply;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.seal.Letter;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.ExtensionDays;
import org.mingcha.web.act.OfficialActs;
import org.mingcha.web.casepage.ActField.Input;
import org.mingcha.web.page.Words;
import org.mingcha.web.page.Words.Choice;

/** Makes the form of an act from the components of its command. */
final class ActForms {

    private static final int LONGEST_LINE = 300;

    private final Words words;
    private final List<Choice> officers;
    private final List<Choice> divisions;

    ActForms(Words words, List<Choice> officers, List<Choice> divisions) {
        this.words = words;
        this.officers = officers;
        this.divisions = divisions;
    }

    /**
     * @param settled components that nobody is asked for
     */
    List<ActField> of(Class<?> act, Set<String> settled) {
        return OfficialActs.asked(act).stream()
                .filter(component -> !settled.contains(component.getName()))
                .map(component -> field(act, component))
                .toList();
    }

    private ActField field(Class<?> act, RecordComponent component) {
        boolean optional = component.getType() == Optional.class;
        var type = optional ? argument(component) : component.getGenericType();
        String name = component.getName();
        String asked =
                words.sayFirst("field." + OfficialActs.name(act) + "." + name, "field." + name);
        // A plan may lack elements only so that the rule that wants all five can say so.
        boolean told = optional && (act != SubmitPlan.class || name.equals("goals"));
        return new ActField(
                name,
                told ? words.say("form.optional", asked) : asked,
                hint(type),
                input(type, component),
                limit(component),
                choices(type));
    }

    private String hint(Type type) {
        if (type == Letter.class) {
            return words.say("act.letter.hint");
        }
        if (type == Fen.class) {
            return words.say("act.fine.hint");
        }
        return isListOf(type, OfficerId.class) ? words.say("act.officers.hint") : "";
    }

    private static Input input(Type type, RecordComponent component) {
        if (type instanceof ParameterizedType) {
            return isListOf(type, Sealed.class) ? Input.AREAS : Input.CHECKBOXES;
        }
        if (type == Sealed.class || type == Letter.class) {
            return limit(component) > LONGEST_LINE ? Input.AREA : Input.LINE;
        }
        if (type == LocalDate.class) {
            return Input.DATE;
        }
        if (type == Fen.class || type == ExtensionDays.class) {
            return Input.NUMBER;
        }
        if (type == DivisionCode.class || type == OfficerId.class) {
            return Input.SELECT;
        }
        return isChoice(type) ? Input.RADIOS : Input.LINE;
    }

    private List<Choice> choices(Type type) {
        if (type == OfficerId.class || isListOf(type, OfficerId.class)) {
            return officers;
        }
        if (isListOf(type, Supply.class)) {
            return choices(Supply.class);
        }
        if (type == DivisionCode.class) {
            return divisions;
        }
        if (type instanceof Class<?> c && c.isEnum()) {
            return words.choices(OfficialActs.name(c) + ".", (Enum<?>[]) c.getEnumConstants());
        }
        return isChoice(type)
                ? List.of(
                        new Choice("true", words.say("page.yes")),
                        new Choice("false", words.say("page.no")))
                : List.of();
    }

    private static boolean isChoice(Type type) {
        return type == boolean.class
                || type == Boolean.class
                || (type instanceof Class<?> c && c.isEnum());
    }

    private static boolean isListOf(Type type, Class<?> element) {
        return type instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] == element;
    }

    private static Type argument(RecordComponent component) {
        return ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }

    private static int limit(RecordComponent component) {
        var said = component.getAnnotation(Limit.class);
        if (said != null) {
            return said.value();
        }
        return component.getType() == Citation.class ? Citation.LIMIT : Limit.DEFAULT;
    }
}
