package org.mingcha.web.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mingcha.command.Streams;
import org.mingcha.web.read.FreshBuffers;
import org.springframework.http.codec.CodecConfigurer.DefaultCodecs;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.http.codec.json.JacksonJsonEncoder;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/** Writes ids and other single-valued records of the domain bare, and leaves out what is absent. */
@Component
public final class AnswerJson implements WebFluxConfigurer {

    private static final JsonMapper MAPPER =
            JsonMapper.builder(FreshBuffers.json().build())
                    .annotationIntrospector(
                            AnnotationIntrospector.pair(
                                    new BareValues(), new JacksonAnnotationIntrospector()))
                    .changeDefaultPropertyInclusion(
                            _ -> JsonInclude.Value.construct(Include.NON_ABSENT, Include.ALWAYS))
                    .build();

    /** As an answer has it. */
    public static String text(Object answer) {
        return MAPPER.writeValueAsString(answer);
    }

    @Override
    public void configureHttpMessageCodecs(ServerCodecConfigurer configurer) {
        DefaultCodecs codecs = configurer.defaultCodecs();
        codecs.jacksonJsonEncoder(new JacksonJsonEncoder(MAPPER));
    }

    private static final class BareValues extends NopAnnotationIntrospector {

        private static final String DOMAIN = Streams.class.getPackageName();

        @Override
        public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated a) {
            return a instanceof AnnotatedMethod method
                            && isSingle(method.getDeclaringClass())
                            && method.getMember().equals(accessor(method.getDeclaringClass()))
                    ? true
                    : null;
        }

        private static boolean isSingle(Class<?> type) {
            return type.isRecord()
                    && type.getPackageName().startsWith(DOMAIN)
                    && type.getRecordComponents().length == 1;
        }

        private static Object accessor(Class<?> type) {
            return Arrays.asList(type.getRecordComponents()).getFirst().getAccessor();
        }
    }
}
