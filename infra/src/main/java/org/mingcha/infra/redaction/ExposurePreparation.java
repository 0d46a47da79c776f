package org.mingcha.infra.redaction;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.exposure.Addressee;
import org.mingcha.command.exposure.ClosedTrace;
import org.mingcha.command.exposure.ExposureCommand.ApproveCorrection;
import org.mingcha.command.exposure.ExposureCommand.CheckRedaction;
import org.mingcha.command.exposure.ExposureCommand.CorrectExposure;
import org.mingcha.command.exposure.ExposureCommand.DraftExposure;
import org.mingcha.command.exposure.ExposureCommand.ProposeExposure;
import org.mingcha.command.exposure.ExposureCommand.PublishExposure;
import org.mingcha.command.exposure.ExposureCommand.Screened;
import org.mingcha.command.exposure.ExposureCommand.WithdrawExposure;
import org.mingcha.command.exposure.ExposureEvent.AddresseeNamed;
import org.mingcha.command.exposure.ExposureFacts;
import org.mingcha.command.exposure.ExposureId;
import org.mingcha.command.party.OfficialAct;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.redaction.Manuscript;
import org.mingcha.command.redaction.Redaction;
import org.mingcha.command.redaction.Screening;
import org.mingcha.command.redaction.Trace;
import org.mingcha.command.seal.KeyName;
import org.mingcha.command.seal.Sealed;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.act.Preparation;
import org.mingcha.web.seal.Vault;
import org.mingcha.web.seal.Vault.Unopenable;

/**
 * Has the machine compare what is to be made public with what reporters wrote, as the ledger and
 * the vault have both at that moment; and leads whoever exposes a penalty to the one exposure of
 * it.
 */
public final class ExposurePreparation implements Preparation {

    private final EventStore events;
    private final Vault vault;
    private final Redaction redaction;

    public ExposurePreparation(EventStore events, Vault vault, Redaction redaction) {
        this.events = events;
        this.vault = vault;
        this.redaction = redaction;
    }

    @Override
    public OfficialAct prepared(OfficialAct act) {
        if (act instanceof ProposeExposure proposal && proposal.basis().restsOnPenalty()) {
            return proposal.source()
                    .order()
                    .flatMap(order -> ExposureId.ofLatestPenalty(proposal.basis(), order, events))
                    .map(proposal::on)
                    .orElse(proposal);
        }
        return act instanceof Screened screened ? screened.with(screening(screened)) : act;
    }

    private Screening screening(Screened act) {
        var facts = ExposureFacts.read(events, act.exposure()).orElseThrow(NotThere::new);
        return new Shown(act.exposure(), facts)
                .manuscript(act)
                .map(manuscript -> redaction.screen(manuscript, traces(facts)))
                .orElse(Screening.NONE);
    }

    private List<Trace> traces(ExposureFacts facts) {
        return ClosedTrace.behind(facts.proposal().source(), events).stream()
                .map(this::opened)
                .toList();
    }

    private Trace opened(ClosedTrace closed) {
        var names =
                java.util.stream.Stream.concat(
                                closed.number().map(number -> number.value()).stream(),
                                java.util.stream.Stream.of(closed.tip().value()))
                        .toList();
        var texts =
                closed.texts().stream().flatMap(text -> open(closed.tip(), text).stream()).toList();
        return new Trace(closed.days(), names, texts);
    }

    /** What nobody can read any more is no longer anybody's wording. */
    private Optional<String> open(Object stream, Sealed text) {
        try {
            return Optional.of(vault.open(KeyName.ofStream(stream), text));
        } catch (Unopenable destroyed) {
            return Optional.empty();
        }
    }

    /** What would be shown of the exposure. */
    private final class Shown {

        private final ExposureId exposure;
        private final ExposureFacts facts;

        private Shown(ExposureId exposure, ExposureFacts facts) {
            this.exposure = exposure;
            this.facts = facts;
        }

        private Optional<Manuscript> manuscript(Screened act) {
            return switch (act) {
                case DraftExposure draft ->
                        of(Optional.of(draft.title()), Optional.of(draft.text()));
                case CheckRedaction _, PublishExposure _ -> of(facts.title(), facts.text());
                case CorrectExposure correction ->
                        of(facts.title(), Optional.of(correction.text()));
                case ApproveCorrection _ -> of(facts.title(), facts.correction());
                case WithdrawExposure withdrawal ->
                        open(exposure, withdrawal.reason()).map(reason -> of("", reason));
            };
        }

        private Optional<Manuscript> of(Optional<Sealed> title, Optional<Sealed> text) {
            return title.flatMap(sealed -> open(exposure, sealed))
                    .flatMap(heading ->
                            text.flatMap(sealed -> open(exposure, sealed))
                                    .map(body -> of(heading, body)));
        }

        private Manuscript of(String title, String text) {
            var unit = facts.proposal().unitName().value();
            var addressee = facts.addressee();
            var other = addressee.flatMap(AddresseeNamed::name).map(UnitName::value);
            boolean person = addressee.filter(it -> it.addressee() == Addressee.PERSON).isPresent();
            return person
                    ? new Manuscript(title, text, List.of(), List.of(unit))
                    : new Manuscript(
                            title,
                            text,
                            other.map(name -> List.of(unit, name)).orElse(List.of(unit)),
                            List.of());
        }
    }
}
