package org.mingcha.infra.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.reward.RewardCommand.ResumeReward;
import org.mingcha.command.reward.RewardId;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.query.worklist.FindWork;
import org.mingcha.query.worklist.Subject;
import org.mingcha.query.worklist.WorkItem;
import org.mingcha.query.worklist.WorkPage;
import org.mingcha.web.act.Recorded;

class ParkedRewardsTest {

    private static final RewardId NEWER = RewardId.of(tip('b'));
    private static final RewardId OLDER = RewardId.of(tip('a'));

    private final List<Object> sent = new ArrayList<>();

    @Test
    void everyParkedRewardOnEveryPageIsAsked() {
        new ParkedRewards(this::page, this::send, Clock.systemUTC()).run();

        assertThat(sent).containsExactly(new ResumeReward(NEWER), new ResumeReward(OLDER));
    }

    @Test
    void oneThatFailsDoesNotStopTheOthers() {
        new ParkedRewards(
                        this::page,
                        command -> {
                            if (command.equals(new ResumeReward(NEWER))) {
                                throw new IllegalStateException("the database is away");
                            }
                            return send(command);
                        },
                        Clock.systemUTC())
                .run();

        assertThat(sent).containsExactly(new ResumeReward(OLDER));
    }

    private Recorded send(Object command) {
        sent.add(command);
        return Recorded.NOTHING;
    }

    private WorkPage page(FindWork question) {
        assertThat(question.status()).contains("PARKED");
        return question.before().getAsLong() == 7
                ? new WorkPage(List.of(item(OLDER, 3)), OptionalLong.empty())
                : new WorkPage(List.of(item(NEWER, 7)), OptionalLong.of(7));
    }

    private static WorkItem item(RewardId reward, long index) {
        return new WorkItem(
                Subject.REWARD,
                index,
                reward.value(),
                reward.value(),
                Optional.empty(),
                Optional.empty(),
                new UnitName("甲化工厂"),
                new DivisionCode("371100"),
                Optional.empty(),
                "PARKED",
                true,
                false,
                LocalDate.EPOCH,
                Optional.empty(),
                List.of());
    }

    private static TipId tip(char name) {
        return new TipId("tip-" + String.valueOf(name).repeat(26));
    }
}
