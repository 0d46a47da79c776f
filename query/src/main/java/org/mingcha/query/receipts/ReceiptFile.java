package org.mingcha.query.receipts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.mingcha.command.exposure.ExposureId;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.hazard.HazardState;
import org.mingcha.command.law.RowId;
import org.mingcha.command.seal.ClaimHash;
import org.mingcha.command.seal.ReceiptTag;
import org.mingcha.command.seal.ReporterKey;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipNumber;
import org.mingcha.command.tipoff.TipOffEvent.TipSubmitted;
import org.mingcha.command.tipoff.TipState;
import org.mingcha.query.history.Happening;
import org.mingcha.query.receipts.ReceiptStatus.HandedIn;
import org.mingcha.query.receipts.ReceiptStatus.Message;
import org.mingcha.query.receipts.ReceiptStatus.Progress;
import org.mingcha.query.receipts.ReceiptStatus.Step;
import org.mingcha.query.receipts.ReceiptStatus.Text;
import org.mingcha.query.said.Said;
import org.mingcha.query.slips.Slip;
import org.mingcha.query.terms.Terms;

/** What a receipt shows, each step and message under its ledger index so that it is there once. */
public record ReceiptFile(
        ReceiptTag receipt,
        TipId tip,
        TipNumber number,
        TipState state,
        ReporterKey reporterKey,
        List<Noted<Step>> steps,
        List<Noted<Message>> messages,
        List<Tracked> hazards,
        Optional<Award> reward,
        Optional<ClaimHash> code,
        List<Noted<HandedIn>> evidence,
        Terms terms) {

    /** Nobody's: a store works on it where a receipt is not known. */
    public static final ReceiptFile DECOY = Decoy.file();

    /** Something under its ledger index. */
    public record Noted<T>(long index, T what) {}

    /**
     * A hazard that came from the tip-off.
     *
     * @param exposures those that stand published
     */
    public record Tracked(HazardId hazard, Progress progress, List<ExposureId> exposures) {

        Tracked with(Progress progress) {
            return new Tracked(hazard, progress, exposures);
        }

        Tracked published(ExposureId exposure, boolean stands) {
            Stream<ExposureId> others = exposures.stream().filter(one -> !one.equals(exposure));
            List<ExposureId> standing =
                    stands ? Stream.concat(others, Stream.of(exposure)).toList() : others.toList();
            Progress now =
                    new Progress(
                            progress.state(),
                            progress.level(),
                            progress.rectifyBy(),
                            !standing.isEmpty());
            return new Tracked(hazard, now, standing);
        }
    }

    static ReceiptFile opened(TipSubmitted tip) {
        return new ReceiptFile(
                tip.receipt(),
                tip.tip(),
                TipNumber.of(tip.tip(), tip.division(), tip.on()),
                TipState.REGISTERED,
                tip.reporterKey(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Terms.of(tip.tip(), tip.division()));
    }

    ReceiptStatus shown() {
        return new ReceiptStatus(
                tip,
                number,
                state,
                reporterKey,
                steps.stream().map(Noted::what).toList(),
                messages.stream().map(Noted::what).toList(),
                hazards.stream().map(Tracked::progress).toList(),
                reward.map(Award::shown),
                code,
                evidence.stream().map(Noted::what).toList(),
                terms.told());
    }

    Slip slip() {
        List<Message> letters =
                messages.stream().map(Noted::what).filter(m -> !m.fromReporter()).toList();
        Stream<LocalDate> said = messages.stream().map(noted -> noted.what().on());
        Stream<LocalDate> stepped = steps.stream().map(noted -> noted.what().on());
        return new Slip(
                receipt,
                reporterKey,
                state,
                Stream.concat(said, stepped).max(Comparator.naturalOrder()),
                steps.reversed().stream()
                        .flatMap(noted -> noted.what().dueOn().stream())
                        .findFirst(),
                letters.size(),
                letters.stream().map(Message::on).reduce((_, later) -> later),
                reward.filter(Award::claimable).flatMap(Award::claimBy));
    }

    ReceiptFile in(TipState now) {
        return with(now, steps, messages, hazards);
    }

    ReceiptFile step(Happening happening, Said said) {
        List<Text> texts = said.letters().stream().map(l -> new Text(l.name(), l.text())).toList();
        Step step = new Step(happening.on(), happening.name(), texts, said.sets(), about(said));
        return with(state, noted(steps, happening.index(), step), messages, hazards);
    }

    ReceiptFile message(long index, Message message) {
        return with(state, steps, noted(messages, index, message), hazards);
    }

    ReceiptFile track(HazardId hazard) {
        if (hazards.stream().anyMatch(tracked -> tracked.hazard().equals(hazard))) {
            return this;
        }
        Progress begun =
                new Progress(HazardState.REGISTERED, Optional.empty(), Optional.empty(), false);
        Stream<Tracked> added = Stream.of(new Tracked(hazard, begun, List.of()));
        return with(state, steps, messages, Stream.concat(hazards.stream(), added).toList());
    }

    ReceiptFile progress(HazardId hazard, UnaryOperator<Progress> change) {
        return tracked(hazard, known -> known.with(change.apply(known.progress())));
    }

    ReceiptFile rectifyBy(HazardId hazard, LocalDate date) {
        return progress(
                hazard, p -> new Progress(p.state(), p.level(), Optional.of(date), p.exposed()));
    }

    ReceiptFile published(HazardId hazard, ExposureId exposure, boolean stands) {
        return tracked(hazard, known -> known.published(exposure, stands));
    }

    /** Somebody else is the first reporter of the matter. */
    ReceiptFile unrewarded(String stream) {
        return award(Optional.empty()).terms(terms.without(stream));
    }

    ReceiptFile award(Optional<Award> now) {
        return new ReceiptFile(
                receipt,
                tip,
                number,
                state,
                reporterKey,
                steps,
                messages,
                hazards,
                now,
                code,
                evidence,
                terms);
    }

    ReceiptFile issued(ClaimHash now) {
        return new ReceiptFile(
                receipt,
                tip,
                number,
                state,
                reporterKey,
                steps,
                messages,
                hazards,
                reward,
                Optional.of(now),
                evidence,
                terms);
    }

    ReceiptFile evidence(long index, HandedIn file) {
        return new ReceiptFile(
                receipt,
                tip,
                number,
                state,
                reporterKey,
                steps,
                messages,
                hazards,
                reward,
                code,
                noted(evidence, index, file),
                terms);
    }

    ReceiptFile terms(Terms now) {
        return new ReceiptFile(
                receipt,
                tip,
                number,
                state,
                reporterKey,
                steps,
                messages,
                hazards,
                reward,
                code,
                evidence,
                now);
    }

    /** What the date is for that the step is about. */
    private static Optional<RowId> about(Said said) {
        return said.clear().stream()
                .filter(clear -> clear.name().equals("row"))
                .map(clear -> RowId.valueOf(clear.value()))
                .findFirst();
    }

    private ReceiptFile tracked(HazardId hazard, UnaryOperator<Tracked> change) {
        var now =
                hazards.stream()
                        .map(one -> one.hazard().equals(hazard) ? change.apply(one) : one)
                        .toList();
        return with(state, steps, messages, now);
    }

    private static <T> List<Noted<T>> noted(List<Noted<T>> list, long index, T what) {
        return Stream.concat(
                        list.stream().filter(noted -> noted.index() != index),
                        Stream.of(new Noted<>(index, what)))
                .sorted(Comparator.comparingLong(Noted::index))
                .toList();
    }

    private ReceiptFile with(
            TipState state,
            List<Noted<Step>> steps,
            List<Noted<Message>> messages,
            List<Tracked> hazards) {
        return new ReceiptFile(
                receipt,
                tip,
                number,
                state,
                reporterKey,
                steps,
                messages,
                hazards,
                reward,
                code,
                evidence,
                terms);
    }
}
