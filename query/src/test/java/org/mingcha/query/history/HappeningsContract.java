package org.mingcha.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.query.Cast.FIRST;
import static org.mingcha.query.Cast.HEAD;
import static org.mingcha.query.Cast.day;
import static org.mingcha.query.Cast.morning;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingcha.command.party.OfficerId;

/** What every store of happenings promises. */
public abstract class HappeningsContract {

    private static final Happening SUBMITTED =
            new Happening(0, "tip-1", "TipSubmitted", day(1), Optional.empty(), Optional.empty());
    private static final Happening ACCEPTED = by(1, "tip-1", "TipAccepted", FIRST);
    private static final Happening ISSUED = by(2, "order-1", "OrderIssued", FIRST);
    private static final Happening CONCLUDED = by(10, "tip-1", "TipConcluded", HEAD);

    protected abstract Happenings happenings();

    @BeforeEach
    protected void fourHappened() {
        List.of(CONCLUDED, SUBMITTED, ISSUED, ACCEPTED).forEach(happenings()::put);
    }

    @Test
    protected void theyComeInLedgerOrder() {
        assertThat(find(0, 10)).containsExactly(SUBMITTED, ACCEPTED, ISSUED, CONCLUDED);
    }

    @Test
    protected void puttingTwiceChangesNothing() {
        happenings().put(ACCEPTED);

        assertThat(find(0, 10)).hasSize(4);
    }

    @Test
    protected void theFirstIndexIsIncluded() {
        assertThat(find(2, 10)).containsExactly(ISSUED, CONCLUDED);
        assertThat(find(3, 10)).containsExactly(CONCLUDED);
        assertThat(find(11, 10)).isEmpty();
    }

    @Test
    protected void noMoreComeThanWereAskedFor() {
        assertThat(find(0, 2)).containsExactly(SUBMITTED, ACCEPTED);
    }

    @Test
    protected void aStreamShowsOnlyItsOwn() {
        assertThat(find(0, Optional.of("tip-1"), Optional.empty(), Optional.empty()))
                .containsExactly(SUBMITTED, ACCEPTED, CONCLUDED);
    }

    @Test
    protected void aNameShowsOnlyItsOwn() {
        assertThat(find(0, Optional.empty(), Optional.of("OrderIssued"), Optional.empty()))
                .containsExactly(ISSUED);
    }

    @Test
    protected void anOfficerShowsOnlyTheirOwn() {
        assertThat(find(0, Optional.empty(), Optional.empty(), Optional.of(FIRST)))
                .containsExactly(ACCEPTED, ISSUED);
        assertThat(find(2, Optional.empty(), Optional.empty(), Optional.of(FIRST)))
                .containsExactly(ISSUED);
    }

    @Test
    protected void nothingIsLeftAfterClearing() {
        happenings().clear();

        assertThat(find(0, 10)).isEmpty();
    }

    private List<Happening> find(long from, int limit) {
        return happenings()
                .find(
                        new FindHistory(
                                from, limit, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private List<Happening> find(
            long from,
            Optional<String> stream,
            Optional<String> name,
            Optional<OfficerId> officer) {
        return happenings().find(new FindHistory(from, 10, stream, name, officer));
    }

    private static Happening by(long index, String stream, String name, OfficerId officer) {
        return new Happening(
                index, stream, name, day(2), Optional.of(morning(2)), Optional.of(officer));
    }
}
