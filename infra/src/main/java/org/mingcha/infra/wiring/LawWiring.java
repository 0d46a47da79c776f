package org.mingcha.infra.wiring;

import org.mingcha.command.due.Ladder;
import org.mingcha.command.law.DeadlineRegistry;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.place.Divisions;
import org.mingcha.command.place.ShandongDivisions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The law and the places, as shipped: faulty data stop the start. */
@Configuration(proxyBeanMethods = false)
public class LawWiring {

    @Bean
    Deadlines deadlines() {
        return DeadlineRegistry.published();
    }

    @Bean
    Ladder ladder() {
        return Ladder.shipped();
    }

    @Bean
    Divisions divisions() {
        return ShandongDivisions.shipped();
    }
}
