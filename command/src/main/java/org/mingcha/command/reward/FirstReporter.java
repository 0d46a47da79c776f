package org.mingcha.command.reward;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.reward.RewardEvent.FirstReporterDetermined;
import org.mingcha.command.tipoff.TipId;

/**
 * Who reported a matter first (最先有效举报人): of its valid tip-offs the one received first. In which
 * order they were merged, and which was merged into which, makes no difference.
 */
final class FirstReporter {

    private final EventStore events;
    private final OrderOfReceipt receipts;

    FirstReporter(EventStore events, OrderOfReceipt receipts) {
        this.events = events;
        this.receipts = receipts;
    }

    /** Empty if no tip-off of the matter is valid any more. */
    Optional<FirstReporterDetermined> of(RewardId reward, TipId matter, Instant at) {
        return SameMatter.now(events, matter).stream()
                .flatMap(tip -> determined(reward, tip, at).stream())
                .min(Comparator.comparingLong(first -> first.receivedAs().value()));
    }

    private Optional<FirstReporterDetermined> determined(RewardId reward, TipId tip, Instant at) {
        var facts = MatterFacts.read(events, tip).filter(MatterFacts::valid);
        return facts.flatMap(known ->
                receipts.of(tip)
                        .map(place ->
                                new FirstReporterDetermined(
                                        reward, at, tip, place, known.form().named())));
    }
}
