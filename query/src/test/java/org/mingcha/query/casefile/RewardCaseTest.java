package org.mingcha.query.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.query.RewardStory.AMOUNT;
import static org.mingcha.query.RewardStory.REWARD;
import static org.mingcha.query.RewardStory.RULE;

import org.junit.jupiter.api.Test;
import org.mingcha.command.law.reward.ParkReason;
import org.mingcha.command.reward.RewardEvent.RewardCalculated;
import org.mingcha.command.reward.RewardEvent.RewardClaimed;
import org.mingcha.command.reward.RewardEvent.RewardParked;
import org.mingcha.command.reward.RewardState;
import org.mingcha.query.Story;

/** What a reward shows to officers. */
class RewardCaseTest {

    private final InMemoryCaseFiles files = new InMemoryCaseFiles();

    @Test
    void caseSaysWhyThereIsNoAmount() {
        var reward = caseThrough(RewardParked.class);

        assertThat(reward.state()).isEqualTo(RewardState.PARKED);
        assertThat(reward.parked()).contains(ParkReason.NO_FIGURE);
        assertThat(reward.computed()).isEmpty();
    }

    @Test
    void caseSaysHowItsAmountCameAbout() {
        var reward = caseThrough(RewardCalculated.class);

        assertThat(reward.parked()).isEmpty();
        assertThat(reward.computed())
                .hasValueSatisfying(computed -> {
                    assertThat(computed.rules()).containsExactly(RULE);
                    assertThat(computed.amount()).isEqualTo(AMOUNT);
                    assertThat(computed.steps()).isNotEmpty();
                });
    }

    @Test
    void payoutWordIsKeptWhileAClaimStands() {
        assertThat(caseThrough(RewardClaimed.class).payout()).isPresent();
        Story.tellAll(new CasefileModule(files));
        assertThat(found().payout()).isEmpty();
    }

    private RewardCase caseThrough(Class<?> event) {
        files.clear();
        Story.tellThrough(new CasefileModule(files), event);
        return found();
    }

    private RewardCase found() {
        return files.find(REWARD.value(), RewardCase.class).orElseThrow().view();
    }
}
