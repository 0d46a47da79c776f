package org.mingcha.command.exposure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.hazard.HazardEvent.HazardRegistered;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.order.OrderEvent.OrderIssued;
import org.mingcha.command.order.OrderId;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipNumber;
import org.mingcha.command.tipoff.TipOffEvent;
import org.mingcha.command.tipoff.TipOffEvent.ClaimCodeIssued;
import org.mingcha.command.tipoff.TipOffEvent.ConclusionDisputed;
import org.mingcha.command.tipoff.TipOffEvent.DeathReported;
import org.mingcha.command.tipoff.TipOffEvent.EvidenceHandedIn;
import org.mingcha.command.tipoff.TipOffEvent.NotCuredReported;
import org.mingcha.command.tipoff.TipOffEvent.ReporterWrote;
import org.mingcha.command.tipoff.TipOffEvent.RetaliationReported;
import org.mingcha.command.tipoff.TipOffEvent.RetaliationStillWaits;
import org.mingcha.command.tipoff.TipOffEvent.TipRegistered;
import org.mingcha.command.tipoff.TipOffEvent.TipReleased;
import org.mingcha.command.tipoff.TipOffEvent.TipSubmitted;
import org.mingcha.command.tipoff.TipOffEvent.TipWithdrawn;
import org.mingcha.command.tipoff.TipStanding;

/**
 * What could lead to whoever made one tip-off, with the texts still closed under its stream's key.
 *
 * @param days of its submission and registration
 * @param texts its narrative, and what its reporter wrote later
 */
public record ClosedTrace(
        TipId tip, Set<LocalDate> days, Optional<TipNumber> number, List<Sealed> texts) {

    /** Of every tip-off that led to the source, as the store says at the moment of asking. */
    public static List<ClosedTrace> behind(ExposureSource source, EventStore events) {
        return source
                .hazard()
                .or(() -> source.order().flatMap(order -> hazard(order, events)))
                .flatMap(hazard -> tip(hazard, events))
                .stream()
                .flatMap(tip -> withMerged(tip, events))
                .map(tip -> of(tip, events))
                .toList();
    }

    /** Whoever reported the same matter may be known by it just as well. */
    private static Stream<TipId> withMerged(TipId tip, EventStore events) {
        var merged = TipStanding.read(events, tip).map(now -> now.merging().joined());
        return Stream.concat(Stream.of(tip), merged.orElse(List.of()).stream());
    }

    private static Optional<HazardId> hazard(OrderId order, EventStore events) {
        return first(events, order, OrderIssued.class).map(OrderIssued::hazard);
    }

    private static Optional<TipId> tip(HazardId hazard, EventStore events) {
        return first(events, hazard, HazardRegistered.class).flatMap(HazardRegistered::tip);
    }

    private static <E> Optional<E> first(EventStore events, Object stream, Class<E> type) {
        return payloads(events, stream).filter(type::isInstance).map(type::cast).findFirst();
    }

    private static ClosedTrace of(TipId tip, EventStore events) {
        var days = new HashSet<LocalDate>();
        var texts = new ArrayList<Sealed>();
        Optional<TipNumber> number = Optional.empty();
        for (Object payload : payloads(events, tip).toList()) {
            if (payload instanceof TipOffEvent.ByReporter event) {
                texts.addAll(texts(event));
            }
            if (payload instanceof TipSubmitted submitted) {
                days.add(submitted.on());
            } else if (payload instanceof TipRegistered registered) {
                days.add(registered.on());
                number = Optional.of(registered.number());
            }
        }
        return new ClosedTrace(tip, Set.copyOf(days), number, List.copyOf(texts));
    }

    private static List<Sealed> texts(TipOffEvent.ByReporter event) {
        return switch (event) {
            case TipSubmitted submitted -> List.of(submitted.narrative());
            case ReporterWrote wrote -> List.of(wrote.text());
            case TipWithdrawn withdrawn -> withdrawn.reason().stream().toList();
            case ConclusionDisputed disputed -> disputed.reason().stream().toList();
            case NotCuredReported notCured -> notCured.reason().stream().toList();
            case RetaliationReported retaliation -> List.of(retaliation.text());
            case TipRegistered _, DeathReported _, TipReleased _, ClaimCodeIssued _ -> List.of();
            case RetaliationStillWaits _ -> List.of();
            case EvidenceHandedIn _ -> List.of();
        };
    }

    private static Stream<Object> payloads(EventStore events, Object stream) {
        return events.readEvents(stream.toString()).asStream().map(message -> message.getPayload());
    }
}
