package org.mingcha.infra.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.LongFunction;
import org.mingcha.command.law.CivilTime;
import org.mingcha.infra.verify.Report;
import org.mingcha.infra.verify.finding.Finding;
import org.mingcha.web.verification.Verifications.Flaw;
import org.mingcha.web.verification.Verifications.Kind;
import org.mingcha.web.verification.Verifications.Verified;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides what is to be verified now: all of it each night and whenever somebody asks, else what is
 * new. Of several nodes one does it.
 */
public final class Watchman {

    private static final Logger LOG = LoggerFactory.getLogger(Watchman.class);
    private static final Duration NEW_EVERY = Duration.ofMinutes(1);
    private static final Duration TURN = Duration.ofHours(2);
    private static final int LISTED = 100;

    private final Watches watches;
    private final LongFunction<Report> verifying;
    private final LocalTime nightlyAt;
    private final Clock clock;

    /**
     * @param verifying what is there from a size on, which is 0 for a full one
     * @param nightlyAt in the civil zone
     */
    public Watchman(
            MongoWatches watches,
            LongFunction<Report> verifying,
            LocalTime nightlyAt,
            Clock clock) {
        this((Watches) watches, verifying, nightlyAt, clock);
    }

    Watchman(Watches watches, LongFunction<Report> verifying, LocalTime nightlyAt, Clock clock) {
        this.watches = watches;
        this.verifying = verifying;
        this.nightlyAt = nightlyAt;
        this.clock = clock;
    }

    /** Throws nothing: what failed is tried again in the next round. */
    public void round() {
        try {
            var kind = due();
            if (kind.isPresent() && watches.takeTurn(clock.instant(), TURN)) {
                try {
                    due().ifPresent(this::verify);
                } finally {
                    watches.giveTurnBack();
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("核验未完成，将重试 / not verified, to be tried again: {}", e.getClass().getName());
        }
    }

    private Optional<Kind> due() {
        var full = watches.full().map(Verified::startedAt).orElse(Instant.MIN);
        if (full.isBefore(lastNight()) || full.isBefore(watches.requestedAt())) {
            return Optional.of(Kind.FULL);
        }
        var latest =
                watches.incremental().map(Verified::startedAt).filter(full::isBefore).orElse(full);
        return latest.isBefore(clock.instant().minus(NEW_EVERY))
                ? Optional.of(Kind.INCREMENTAL)
                : Optional.empty();
    }

    /** The last time at which a full one was due by the clock. */
    private Instant lastNight() {
        var now = ZonedDateTime.ofInstant(clock.instant(), CivilTime.ZONE);
        var today = now.with(nightlyAt);
        return (today.isAfter(now) ? today.minusDays(1) : today).toInstant();
    }

    private void verify(Kind kind) {
        var began = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var report = verifying.apply(kind == Kind.FULL ? 0 : verifiedBefore());
        report.first()
                .ifPresent(first ->
                        LOG.error(
                                "账本核验发现问题 / the ledger does not verify: {} / {}",
                                first.chinese(),
                                first.english()));
        watches.keep(
                new Verified(
                        kind,
                        began,
                        clock.instant(),
                        report.from(),
                        report.to(),
                        report.root().base64(),
                        report.checkpoint(),
                        report.count(),
                        report.findings().stream().limit(LISTED).map(Watchman::flaw).toList()));
    }

    /** What a verification with findings saw is read again, so that they stay in sight. */
    private long verifiedBefore() {
        return watches.incremental()
                .filter(last ->
                        watches.full()
                                .map(full -> full.startedAt().isBefore(last.startedAt()))
                                .orElse(true))
                .or(watches::full)
                .map(last -> last.count() == 0 ? last.to() : last.from())
                .orElse(0L);
    }

    private static Flaw flaw(Finding finding) {
        return new Flaw(
                finding.index(),
                finding.fault().name(),
                finding.chinese() + " / " + finding.english());
    }
}
