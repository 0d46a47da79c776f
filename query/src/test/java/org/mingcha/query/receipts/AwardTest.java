package org.mingcha.query.receipts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.query.RewardStory.AMOUNT;
import static org.mingcha.query.RewardStory.UPLIFTED;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.reward.RewardEvent.AwardNotified;
import org.mingcha.command.reward.RewardEvent.ClaimVerified;
import org.mingcha.command.reward.RewardEvent.RewardApproved;
import org.mingcha.query.Cast;
import org.mingcha.query.Story;

/** What a reward shows to the first reporter of its matter. */
class AwardTest {

    private final InMemoryReceiptFiles receipts = new InMemoryReceiptFiles();

    @Test
    void amountIsShownToTheReporterFromTheNoticeOn() {
        assertThat(awardThrough(RewardApproved.class).flatMap(Award::amount)).isEmpty();
        assertThat(awardThrough(AwardNotified.class))
                .hasValueSatisfying(award -> {
                    assertThat(award.amount()).contains(AMOUNT);
                    assertThat(award.claimBy()).contains(Cast.day(122));
                });
    }

    @Test
    void amountThatChangedIsShownOnceItIsApproved() {
        assertThat(awardThrough(ClaimVerified.class).flatMap(Award::amount)).contains(AMOUNT);
        Story.tellAll(new ReceiptsModule(receipts));
        assertThat(status().reward().flatMap(Award::amount)).contains(UPLIFTED);
    }

    private Optional<Award> awardThrough(Class<?> event) {
        receipts.clear();
        Story.tellThrough(new ReceiptsModule(receipts), event);
        return status().reward();
    }

    private ReceiptStatus status() {
        return receipts.find(Cast.receipt(Cast.TIP)).orElseThrow().shown();
    }
}
