package org.mingcha.infra.json;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;
import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE;
import static com.fasterxml.jackson.annotation.JsonInclude.Include.ALWAYS;
import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_ABSENT;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The one way in which records become JSON: their components and nothing else, single-valued
 * records as their bare value, an empty Optional not at all, dates and instants as ISO-8601, enums
 * by name. Reading is strict: an unknown, missing or mistyped property is an error.
 */
public final class DomainJson {

    private DomainJson() {}

    /** Every record of one component is a bare value. */
    public static JsonMapper mapper() {
        return mapper(Set.of());
    }

    /** The given records are objects even if they have one component only. */
    public static JsonMapper mapper(Set<Class<?>> objects) {
        return JsonMapper.builder()
                .annotationIntrospector(
                        AnnotationIntrospector.pair(
                                new BareRecords(objects), new JacksonAnnotationIntrospector()))
                .addModule(
                        new SimpleModule("mingcha")
                                .addSerializer(long.class, new ExactLongs())
                                .addSerializer(Long.class, new ExactLongs()))
                .changeDefaultVisibility(v ->
                        v.withFieldVisibility(ANY)
                                .withGetterVisibility(NONE)
                                .withIsGetterVisibility(NONE))
                .changeDefaultPropertyInclusion(
                        _ -> JsonInclude.Value.construct(NON_ABSENT, ALWAYS))
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(
                        EnumFeature.WRITE_ENUMS_USING_TO_STRING,
                        EnumFeature.READ_ENUMS_USING_TO_STRING)
                .build();
    }

    /**
     * RFC 8785 text of a JSON object or array: equal values give equal characters.
     *
     * @throws IllegalArgumentException where the text has no UTF-8 form
     */
    public static String canonical(String json) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(json)) {
            throw new IllegalArgumentException("text with half a surrogate pair");
        }
        try {
            return new JsonCanonicalizer(json).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
