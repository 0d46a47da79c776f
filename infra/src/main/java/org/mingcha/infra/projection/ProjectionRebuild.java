package org.mingcha.infra.projection;

import java.util.Iterator;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.mingcha.infra.mongo.Generation;
import org.mingcha.infra.progress.Progress;

/**
 * Builds a projection anew from the ledger, beside the live one, and puts it in its place.
 *
 * <p>The new generation has collections and a token of its own, so nothing that runs is disturbed:
 * a running node stays with its generation, complete and up to date, until it is started again. The
 * token of the new one stands where the rebuild stopped reading, so its processor goes on from
 * there without a gap. Broken off at any point, a rebuild leaves the live generation as it was.
 */
public final class ProjectionRebuild {

    private static final int SEGMENT = 0;
    private static final int EVENTS_PER_CLAIM = 200;

    private final EventStorageEngine ledger;
    private final TokenStore tokens;
    private final Projections projections;

    public ProjectionRebuild(
            EventStorageEngine ledger, TokenStore tokens, Projections projections) {
        this.ledger = ledger;
        this.tokens = tokens;
        this.projections = projections;
    }

    /**
     * What a rebuild did.
     *
     * @param generation which is live from now on
     * @param events how many it was built from
     */
    public record Rebuilt(Generation generation, long events) {}

    /**
     * @param progress told of events that were read
     * @throws RebuildFailed naming the ledger index of the event that could not be handled; nothing
     *     is changed then
     */
    public Rebuilt rebuild(Projection projection, Progress progress) {
        removeUnused(projection);
        Generation next = projections.draw(projection);
        tokens.initializeTokenSegments(next.name(), 1, null);
        tokens.fetchToken(next.name(), SEGMENT);
        try {
            long events = build(projection, next, progress);
            projections.promote(next);
            removeUnused(projection);
            return new Rebuilt(next, events);
        } finally {
            tokens.releaseClaim(next.name(), SEGMENT);
        }
    }

    private long build(Projection projection, Generation next, Progress progress) {
        @Nullable TrackingToken head = ledger.createHeadToken();
        long end = head == null ? 0 : head.position().orElse(-1) + 1;
        EventMessageHandler handler = projections.handlers(projection, next).eventHandler();
        @Nullable TrackingToken reached = null;
        long events = 0;
        try (Stream<? extends TrackedEventMessage<?>> all = ledger.readEvents(null, false)) {
            for (Iterator<? extends TrackedEventMessage<?>> it = all.iterator(); it.hasNext(); ) {
                TrackedEventMessage<?> event = it.next();
                handle(handler, event);
                reached = event.trackingToken();
                if (++events % EVENTS_PER_CLAIM == 0) {
                    tokens.extendClaim(next.name(), SEGMENT);
                    progress.reached(events, end);
                }
            }
        }
        if (reached != null) {
            tokens.storeToken(reached, next.name(), SEGMENT);
        }
        return events;
    }

    private static void handle(EventMessageHandler handler, TrackedEventMessage<?> event) {
        try {
            handler.handle(event);
        } catch (Exception e) {
            throw new RebuildFailed(event.trackingToken().position().orElse(-1), e);
        }
    }

    /** Whoever runs on a generation, or builds one, has claimed its token: those are left alone. */
    private void removeUnused(Projection projection) {
        for (Generation generation : projections.others(projection)) {
            if (unclaimed(generation)) {
                projections.remove(generation);
            }
        }
    }

    private boolean unclaimed(Generation generation) {
        try {
            for (int segment : tokens.fetchSegments(generation.name())) {
                tokens.fetchToken(generation.name(), segment);
                tokens.deleteToken(generation.name(), segment);
            }
            return true;
        } catch (UnableToClaimTokenException claimed) {
            return false;
        }
    }
}
