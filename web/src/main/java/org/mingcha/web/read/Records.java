package org.mingcha.web.read;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingcha.command.seal.Letter;

/** What the reflection API says of records, in the words of this package. */
final class Records {

    private static final Set<Class<?>> SCALARS =
            Set.of(String.class, int.class, long.class, Integer.class, Long.class, boolean.class);

    private Records() {}

    static <R> R create(Class<R> type, Object... values) {
        try {
            return canonical(type).newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <R> Constructor<R> canonical(Class<R> type) throws NoSuchMethodException {
        var components =
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new);
        var constructor = type.getDeclaredConstructor(components);
        constructor.setAccessible(true);
        return constructor;
    }

    /** The type inside an {@code Optional}, or the type itself. */
    static Type bare(Type type) {
        return isOptional(type) ? argument(type) : type;
    }

    static boolean isOptional(Type type) {
        return type instanceof ParameterizedType p && p.getRawType() == Optional.class;
    }

    static boolean isList(Type type) {
        return type instanceof ParameterizedType p && p.getRawType() == List.class;
    }

    static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    /** The plain type that is written: a record of one plain component is written as that. */
    static Type written(Type type) {
        return single(type).map(Records::written).orElse(type);
    }

    /** Whether it is written as an object; a letter is typed as one text. */
    static boolean isNested(Type type) {
        return type instanceof Class<?> c
                && c.isRecord()
                && c != Letter.class
                && !SCALARS.contains(written(c));
    }

    private static Optional<Type> single(Type type) {
        if (type instanceof Class<?> c && c.isRecord() && c.getRecordComponents().length == 1) {
            var component = c.getRecordComponents()[0].getGenericType();
            return SCALARS.contains(component) ? Optional.of(component) : Optional.empty();
        }
        return Optional.empty();
    }
}
