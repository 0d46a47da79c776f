package org.mingcha.infra.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * Writes a record of one component as that component, also as the key of a map, and reads it back.
 * A record around an Optional stays an object, since "nothing" has no bare form.
 */
final class BareRecords extends NopAnnotationIntrospector {

    private final Set<Class<?>> objects;

    BareRecords(Set<Class<?>> objects) {
        this.objects = Set.copyOf(objects);
    }

    @Override
    public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated a) {
        return a instanceof AnnotatedMethod method && isAccessor(method) ? true : null;
    }

    @Override
    public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated a) {
        return a instanceof AnnotatedConstructor constructor
                        && isBare(constructor.getDeclaringClass())
                        && constructor.getParameterCount() == 1
                        && constructor.getRawParameterType(0)
                                == component(constructor.getDeclaringClass()).getType()
                ? JsonCreator.Mode.DELEGATING
                : null;
    }

    private boolean isAccessor(AnnotatedMethod method) {
        return isBare(method.getDeclaringClass())
                && method.getMember().equals(component(method.getDeclaringClass()).getAccessor());
    }

    private boolean isBare(Class<?> type) {
        return type.isRecord()
                && !objects.contains(type)
                && type.getRecordComponents().length == 1
                && component(type).getType() != Optional.class;
    }

    private static RecordComponent component(Class<?> type) {
        return type.getRecordComponents()[0];
    }
}
