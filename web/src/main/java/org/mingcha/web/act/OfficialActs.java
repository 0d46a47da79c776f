package org.mingcha.web.act;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.mingcha.command.Streams;
import org.mingcha.command.party.OfficialAct;

/** Every command that officials give, by the name that routes and forms use. */
public final class OfficialActs {

    private static final Set<String> GIVEN = Set.of("by", "screening");

    private static final Map<String, Class<? extends OfficialAct>> BY_NAME =
            Streams.COMMANDS.stream()
                    .flatMap(OfficialActs::records)
                    .filter(OfficialAct.class::isAssignableFrom)
                    .<Class<? extends OfficialAct>>map(type -> type.asSubclass(OfficialAct.class))
                    .collect(toUnmodifiableMap(OfficialActs::name, Function.identity()));

    private OfficialActs() {}

    public static Map<String, Class<? extends OfficialAct>> byName() {
        return BY_NAME;
    }

    public static Optional<Class<? extends OfficialAct>> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** In kebab case: {@code accept-tip} for {@code AcceptTip}. */
    public static String name(Class<?> act) {
        return act.getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** The id of the stream that the act changes or begins. */
    public static String streamOf(OfficialAct act) {
        try {
            return target(act.getClass()).getAccessor().invoke(act).toString();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no id in " + act.getClass().getSimpleName(), e);
        }
    }

    /** The components that a person is asked for: who acts, and what a machine finds, is known. */
    public static List<RecordComponent> asked(Class<?> act) {
        return Arrays.stream(act.getRecordComponents())
                .filter(component -> !GIVEN.contains(component.getName()))
                .toList();
    }

    /** The component that holds the id of the stream that the act changes or begins. */
    static RecordComponent target(Class<?> act) {
        return Arrays.stream(act.getRecordComponents())
                .filter(c -> c.getAccessor().isAnnotationPresent(TargetAggregateIdentifier.class))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(OfficialActs::records);
    }
}
