package org.mingcha.infra.wiring;

import org.mingcha.command.account.AccountModule;
import org.mingcha.command.exposure.ExposureModule;
import org.mingcha.command.hazard.HazardModule;
import org.mingcha.command.order.OrderModule;
import org.mingcha.command.reading.ReadingModule;
import org.mingcha.command.retaliation.RetaliationModule;
import org.mingcha.command.reward.RewardModule;
import org.mingcha.command.tally.TallyModule;
import org.mingcha.command.tipoff.TipOffModule;
import org.mingcha.command.unit.UnitModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The streams of the write side. */
@Configuration(proxyBeanMethods = false)
class StreamsWiring {

    @Bean
    TipOffModule tipOffs() {
        return new TipOffModule();
    }

    @Bean
    HazardModule hazards() {
        return new HazardModule();
    }

    @Bean
    OrderModule orders() {
        return new OrderModule();
    }

    @Bean
    TallyModule tallies() {
        return new TallyModule();
    }

    @Bean
    RewardModule rewards() {
        return new RewardModule();
    }

    @Bean
    RetaliationModule retaliations() {
        return new RetaliationModule();
    }

    @Bean
    ReadingModule readingStreams() {
        return new ReadingModule();
    }

    @Bean
    ExposureModule exposures() {
        return new ExposureModule();
    }

    @Bean
    UnitModule units() {
        return new UnitModule();
    }

    @Bean
    AccountModule accountStreams() {
        return new AccountModule();
    }
}
