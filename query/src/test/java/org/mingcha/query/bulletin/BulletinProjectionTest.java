package org.mingcha.query.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.query.Cast.EXPOSURE;
import static org.mingcha.query.Cast.REJECTED_EXPOSURE;
import static org.mingcha.query.Cast.STANDING_EXPOSURE;
import static org.mingcha.query.Cast.morning;
import static org.mingcha.query.Cast.sealed;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.exposure.ExposureEvent.ExposureApproved;
import org.mingcha.command.exposure.ExposureEvent.ExposurePublished;
import org.mingcha.command.party.Sector;
import org.mingcha.query.Story;
import org.mingcha.query.bulletin.Exposed.Withdrawal;

class BulletinProjectionTest {

    private final InMemoryBulletin bulletin = new InMemoryBulletin();
    private final BulletinModule module = new BulletinModule(bulletin);

    @Test
    void nothingShowsBeforeItIsPublished() {
        Story.tellThrough(module, ExposureApproved.class);

        assertThat(bulletin.find(EXPOSURE)).isEmpty();
    }

    @Test
    void whatIsPublishedShowsTheLatestDraft() {
        Story.tellThrough(module, ExposurePublished.class);

        assertThat(bulletin.find(EXPOSURE).orElseThrow())
                .returns(Optional.of(sealed("second-title")), Exposed::title)
                .returns(Optional.of(sealed("second-text")), Exposed::text)
                .returns(morning(49), Exposed::publishedAt);
    }

    @Test
    void theSectorIsFoundThroughOrderHazardAndTip() {
        Story.tellThrough(module, ExposurePublished.class);

        assertThat(bulletin.find(EXPOSURE).orElseThrow().sector())
                .contains(Sector.DANGEROUS_CHEMICALS);
    }

    @Test
    void onceWithdrawnTheTextIsGoneFromTheWholeStoreAndTheReasonStands() {
        Story.tellAll(module);

        assertThat(bulletin.find(EXPOSURE).orElseThrow().withdrawal())
                .contains(new Withdrawal(morning(55), sealed("penalty-void")));
        assertThat(bulletin.toString()).doesNotContain("second-text", "second-title");
    }

    @Test
    void whatStandsIsNotTouchedByAnothersWithdrawal() {
        Story.tellAll(module);

        assertThat(bulletin.find(STANDING_EXPOSURE).orElseThrow().text()).isPresent();
    }

    @Test
    void whatIsRejectedNeverShows() {
        Story.tellAll(module);

        assertThat(bulletin.find(REJECTED_EXPOSURE)).isEmpty();
    }
}
