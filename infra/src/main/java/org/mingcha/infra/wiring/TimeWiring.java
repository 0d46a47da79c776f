package org.mingcha.infra.wiring;

import java.time.Clock;
import java.util.Optional;
import org.axonframework.eventhandling.GenericEventMessage;
import org.mingcha.command.law.CivilTime;
import org.mingcha.infra.MingchaProperties;
import org.mingcha.infra.time.DrillClock;
import org.mingcha.web.page.ClockNotice;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One clock for everything, also for the times that events are stored with. */
@Configuration(proxyBeanMethods = false)
public class TimeWiring {

    @Bean
    Clock clock(MingchaProperties settings) {
        Clock clock = DrillClock.shifted(Clock.systemUTC(), settings.clockOffset());
        GenericEventMessage.clock = clock;
        return clock;
    }

    @Bean
    ClockNotice clockNotice(MingchaProperties settings, Clock clock) {
        boolean drill = DrillClock.isShifted(settings.clockOffset());
        return () -> drill ? Optional.of(CivilTime.today(clock)) : Optional.empty();
    }
}
