package org.mingcha.infra.wiring;

import java.nio.file.Path;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.law.DeadlineRegistry;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.reward.RewardRules;
import org.mingcha.command.place.Divisions;
import org.mingcha.command.place.ShandongDivisions;
import org.mingcha.infra.MingchaProperties;
import org.mingcha.infra.law.LawDirectory;
import org.mingcha.infra.law.LawDirectory.Kind;
import org.mingcha.infra.law.RewardRuleFiles;
import org.mingcha.query.deadlines.Foresight;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The law, as shipped and as an installation adds to it, and the places: faulty data stop the
 * start.
 */
@Configuration(proxyBeanMethods = false)
public class LawWiring {

    @Bean
    LawDirectory lawDirectory(MingchaProperties settings) {
        var folder = settings.lawDir();
        return LawDirectory.at(
                folder.isEmpty() ? settings.dataDir().resolve("law") : Path.of(folder));
    }

    @Bean
    Deadlines deadlines(LawDirectory law) {
        return DeadlineRegistry.published(law.files(Kind.DEADLINES), law.files(Kind.WORKING_DAYS));
    }

    @Bean
    Ladder ladder(LawDirectory law) {
        return Ladder.shipped(law.files(Kind.ESCALATIONS));
    }

    @Bean
    Foresight foresight(Ladder ladder, Deadlines deadlines) {
        return new Foresight(ladder, deadlines);
    }

    @Bean
    RewardRules rewardRules(LawDirectory law) {
        return RewardRuleFiles.shipped(law.files(Kind.REWARD_RULES));
    }

    @Bean
    Divisions divisions() {
        return ShandongDivisions.shipped();
    }
}
