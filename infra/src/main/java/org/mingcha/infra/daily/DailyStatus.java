package org.mingcha.infra.daily;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.seal.ReceiptTag;
import org.mingcha.command.tipoff.TipState;
import org.mingcha.query.slips.FindSlips;
import org.mingcha.query.slips.Slip;
import org.mingcha.web.ask.Questions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the file of each day made, once: where two nodes do it, the first one's stands. A report is
 * listed while something is owed to its reporter, and {@value #KEPT_DAYS} days after its last step.
 */
public final class DailyStatus implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(DailyStatus.class);
    private static final int PAGE = 500;
    static final int KEPT_DAYS = 400;

    private final MongoStatusFiles files;
    private final StatusWriter writer;
    private final Questions questions;
    private final BooleanSupplier caughtUp;
    private final Clock clock;

    /**
     * @param caughtUp whether what is asked knows all that has happened
     */
    public DailyStatus(
            MongoStatusFiles files,
            StatusWriter writer,
            Questions questions,
            BooleanSupplier caughtUp,
            Clock clock) {
        this.files = files;
        this.writer = writer;
        this.questions = questions;
        this.caughtUp = caughtUp;
        this.clock = clock;
    }

    /** Never throws: what could not be done now is done the next time. */
    @Override
    public void run() {
        try {
            var today = CivilTime.today(clock);
            if (!files.has(today) && caughtUp.getAsBoolean()) {
                files.keep(writer.write(today, slips().filter(slip -> isListed(slip, today))));
            }
        } catch (RuntimeException e) {
            LOG.warn("the daily status file could not be made; trying again: {}", e.toString());
        }
    }

    static boolean isListed(Slip slip, LocalDate today) {
        return !TipState.ENDED.contains(slip.state())
                || slip.claimBy().isPresent()
                || slip.changedOn()
                        .filter(day -> day.isAfter(today.minusDays(KEPT_DAYS)))
                        .isPresent();
    }

    private Stream<Slip> slips() {
        return Stream.iterate(
                        page(Optional.empty()),
                        page -> !page.isEmpty(),
                        page -> page(Optional.of(page.getLast().receipt())))
                .flatMap(List::stream);
    }

    private List<Slip> page(Optional<ReceiptTag> after) {
        return questions.all(new FindSlips(after, PAGE), Slip.class);
    }
}
