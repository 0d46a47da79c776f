package org.mingcha.command.refusals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.mingcha.command.Rule;
import org.mingcha.command.party.Act;
import org.mingcha.command.party.Role;

/** The handlers and the rows of acts of this room, found among its classes. */
final class Handlers {

    private static final Path CLASSES = Path.of("target/classes");
    private static final List<Class<?>> ROOM = classes();

    private Handlers() {}

    /** Which rules the handlers of the command name, as the byte code has it. */
    static Set<Rule> rules(Class<?> command) {
        return reached(command)
                .filter(Rule.class::isInstance)
                .map(Rule.class::cast)
                .collect(Collectors.toSet());
    }

    /** Roles that the handlers ask for themselves, without a row. */
    static Set<Role> roles(Class<?> command) {
        return reached(command)
                .filter(Set.class::isInstance)
                .flatMap(set -> ((Set<?>) set).stream())
                .filter(Role.class::isInstance)
                .map(Role.class::cast)
                .collect(Collectors.toSet());
    }

    /** The rows of every {@code XActs} that name the command. */
    static List<Act<?>> rows(Class<?> command) {
        return ROOM.stream()
                .filter(type -> type.getSimpleName().endsWith("Acts"))
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> field.getType() == List.class)
                .map(field ->
                        new Reached.Constant(
                                field.getDeclaringClass().getName().replace('.', '/'),
                                field.getName()))
                .flatMap(field -> ((List<?>) field.value()).stream())
                .filter(Act.class::isInstance)
                .<Act<?>>map(row -> (Act<?>) row)
                .filter(row -> row.command() == command)
                .distinct()
                .toList();
    }

    private static Stream<Object> reached(Class<?> command) {
        return ROOM.stream()
                .flatMap(Handlers::executables)
                .filter(one -> one.isAnnotationPresent(CommandHandler.class))
                .filter(one -> one.getParameterTypes()[0] == command)
                .flatMap(one -> Reached.from(method(one)).stream())
                .map(Reached.Constant::value);
    }

    private static Reached.Method method(Executable handler) {
        var result =
                handler instanceof java.lang.reflect.Method method
                        ? method.getReturnType()
                        : void.class;
        return new Reached.Method(
                handler.getDeclaringClass().getName().replace('.', '/'),
                handler instanceof Constructor<?> ? "<init>" : handler.getName(),
                MethodType.methodType(result, handler.getParameterTypes())
                        .toMethodDescriptorString());
    }

    private static Stream<Executable> executables(Class<?> type) {
        return Stream.concat(
                Arrays.stream(type.getDeclaredConstructors()),
                Arrays.stream(type.getDeclaredMethods()));
    }

    private static List<Class<?>> classes() {
        try (var files = Files.walk(CLASSES)) {
            return files.map(CLASSES::relativize)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(".class") && !name.contains("-info"))
                    .sorted()
                    .<Class<?>>map(
                            name -> load(name.replace('/', '.').replaceFirst("\\.class$", "")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Rule.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
