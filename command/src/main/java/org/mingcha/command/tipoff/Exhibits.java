package org.mingcha.command.tipoff;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.mingcha.command.evidence.Evidence;
import org.mingcha.command.evidence.EvidenceId;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.tipoff.OriginalEvent.OriginalOpeningAsked;
import org.mingcha.command.tipoff.OriginalEvent.OriginalReceived;
import org.mingcha.command.tipoff.OriginalEvent.OriginalUnsealed;
import org.mingcha.command.tipoff.TipOffEvent.EvidenceHandedIn;

/** The files of a tip-off in the order in which they came, and how their originals are kept. */
public record Exhibits(List<Exhibit> all) {

    static final Exhibits NONE = new Exhibits(List.of());

    public Exhibits {
        all = List.copyOf(all);
    }

    /**
     * @param asked who asked to open the original, while nobody has consented
     * @param openedFor who may receive it, once
     */
    public record Exhibit(
            Evidence evidence, Optional<OfficerId> asked, Optional<OfficerId> openedFor) {

        boolean isClosed() {
            return asked.isEmpty() && openedFor.isEmpty();
        }

        private Exhibit after(OriginalEvent event) {
            return switch (event) {
                case OriginalOpeningAsked e ->
                        new Exhibit(evidence, Optional.of(e.by()), Optional.empty());
                case OriginalUnsealed e ->
                        new Exhibit(evidence, Optional.empty(), Optional.of(e.askedBy()));
                case OriginalReceived _ ->
                        new Exhibit(evidence, Optional.empty(), Optional.empty());
            };
        }
    }

    public Optional<Exhibit> find(EvidenceId id) {
        return all.stream().filter(one -> one.evidence().id().equals(id)).findFirst();
    }

    boolean anyClosed() {
        return all.stream().anyMatch(Exhibit::isClosed);
    }

    boolean anyAskedByOther(OfficerId by) {
        return all.stream().anyMatch(one -> one.asked().filter(who -> !who.equals(by)).isPresent());
    }

    boolean anyOpenedFor(OfficerId by) {
        return all.stream().anyMatch(one -> one.openedFor().filter(by::equals).isPresent());
    }

    Exhibits after(TipOffEvent event) {
        if (event instanceof EvidenceHandedIn e) {
            var added = new Exhibit(e.evidence(), Optional.empty(), Optional.empty());
            return new Exhibits(Stream.concat(all.stream(), Stream.of(added)).toList());
        }
        return event instanceof OriginalEvent original
                ? with(original.evidence(), one -> one.after(original))
                : this;
    }

    private Exhibits with(EvidenceId id, UnaryOperator<Exhibit> change) {
        return new Exhibits(
                all.stream()
                        .map(one -> one.evidence().id().equals(id) ? change.apply(one) : one)
                        .toList());
    }
}
