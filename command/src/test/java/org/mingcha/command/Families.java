package org.mingcha.command;

import java.util.List;
import java.util.stream.Stream;

/** The records of sealed families, however deep their interfaces nest. */
public final class Families {

    private Families() {}

    public static Stream<Class<?>> records(List<Class<?>> families) {
        return families.stream().flatMap(Families::records).distinct();
    }

    public static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(Families::records)
                : Stream.of(type);
    }
}
