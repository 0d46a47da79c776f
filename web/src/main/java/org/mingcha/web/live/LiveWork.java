package org.mingcha.web.live;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.party.Officer;
import org.mingcha.query.worklist.FindWorkItem;
import org.mingcha.query.worklist.Subject;
import org.mingcha.query.worklist.WorkItem;
import org.mingcha.web.act.Following;
import org.mingcha.web.ask.Questions;
import org.mingcha.web.casefile.CaseAccess;
import org.mingcha.web.live.WorkMoves.WorkMoved;
import org.mingcha.web.session.Sessions;
import org.mingcha.web.session.SignedIn;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Tells an officer which cases moved, as far as they may see them. That is all it tells: what
 * happened, the page shows when it is asked again.
 *
 * <p>The session is looked up before anything is told and at each beat; looking counts as no use of
 * it. Where it has ended, or the account no longer works on cases, the stream ends.
 */
public final class LiveWork {

    private static final Duration GATHERING = Duration.ofMillis(250);
    private static final int MOST = 64;

    private final Flux<List<Change>> changes;
    private final Sessions sessions;
    private final Duration beat;

    /**
     * @param beat how often a silent connection is tried, and a session looked up, at least
     */
    public LiveWork(
            WorkMoves moves,
            Following following,
            Questions questions,
            Sessions sessions,
            Duration beat) {
        this.sessions = sessions;
        this.beat = beat;
        this.changes =
                Flux.defer(moves::fromNowOn)
                        .bufferTimeout(MOST, GATHERING)
                        .onBackpressureBuffer()
                        .publishOn(Schedulers.boundedElastic())
                        .map(moved -> changes(moved, following, questions))
                        .share();
    }

    /** Once for all who listen: what moved, when every view has it. */
    private static List<Change> changes(
            List<WorkMoved> moved, Following following, Questions questions) {
        following.reached(moved.getLast().index());
        return moved.stream()
                .map(WorkMoved::id)
                .distinct()
                .flatMap(id -> questions.maybe(new FindWorkItem(id), WorkItem.class).stream())
                .map(item -> new Change(item, last(moved, item)))
                .toList();
    }

    private static long last(List<WorkMoved> moved, WorkItem item) {
        return moved.stream()
                .filter(one -> one.id().equals(item.id()))
                .mapToLong(WorkMoved::index)
                .max()
                .orElse(0);
    }

    Flux<ServerSentEvent<Told>> told(SignedIn who) {
        var beats =
                Flux.interval(Duration.ZERO, beat).onBackpressureDrop().map(_ -> List.<Change>of());
        return Flux.merge(beats, changes)
                .concatMap(now -> withOfficer(who).map(by -> events(now, by)))
                .takeWhile(events -> !events.isEmpty())
                .concatMapIterable(events -> events);
    }

    /** The officer as the account says now. */
    private Mono<Optional<Officer>> withOfficer(SignedIn who) {
        return Mono.fromCallable(() -> sessions.glance(who.getCredentials()))
                .subscribeOn(Schedulers.boundedElastic());
    }

    /** Never empty while the officer is signed in: where nothing is told, the line is kept open. */
    private static List<ServerSentEvent<Told>> events(List<Change> changes, Optional<Officer> by) {
        if (by.filter(CaseAccess::worksOnRewards).isEmpty()) {
            return List.of();
        }
        var told =
                changes.stream()
                        .filter(change -> sees(by.get(), change.item()))
                        .map(LiveWork::event)
                        .toList();
        return told.isEmpty() ? List.of(ServerSentEvent.<Told>builder().comment("").build()) : told;
    }

    private static boolean sees(Officer by, WorkItem item) {
        boolean works =
                item.subject() == Subject.REWARD
                        ? CaseAccess.worksOnRewards(by)
                        : CaseAccess.worksOnCases(by);
        return works
                && (by.division().covers(item.division())
                        || item.offeredTo().filter(by.division()::covers).isPresent()
                        || item.owners().contains(by.id()));
    }

    private static ServerSentEvent<Told> event(Change change) {
        var item = change.item();
        return ServerSentEvent.builder(new Told(item.id(), item.subject(), change.index()))
                .event("moved")
                .build();
    }

    private record Change(WorkItem item, long index) {}

    /**
     * A case that moved.
     *
     * @param index up to where in the ledger
     */
    record Told(String id, Subject kind, long index) {}
}
