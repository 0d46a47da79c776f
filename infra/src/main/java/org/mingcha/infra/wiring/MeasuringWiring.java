package org.mingcha.infra.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.micrometer.GlobalMetricRegistry;
import org.axonframework.micrometer.MetricsConfigurerModule;
import org.mingcha.infra.metrics.ReportersUnmeasured;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Timers of commands, events and queries, each tagged with the message's name. */
@Configuration(proxyBeanMethods = false)
class MeasuringWiring {

    @Bean
    ReportersUnmeasured reportersUnmeasured() {
        return new ReportersUnmeasured();
    }

    @Bean
    GlobalMetricRegistry axonMeters(MeterRegistry meters) {
        return new GlobalMetricRegistry(meters);
    }

    @Bean
    MetricsConfigurerModule axonMetrics(GlobalMetricRegistry meters) {
        return new MetricsConfigurerModule(meters, true);
    }
}
