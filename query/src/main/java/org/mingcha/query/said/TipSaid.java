package org.mingcha.query.said;

import static org.mingcha.query.said.Said.NOTHING;

import java.util.Optional;
import org.mingcha.command.evidence.Evidence;
import org.mingcha.command.party.Desk;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.CustodyEvent;
import org.mingcha.command.tipoff.CustodyEvent.TipDirected;
import org.mingcha.command.tipoff.CustodyEvent.TipReturned;
import org.mingcha.command.tipoff.CustodyEvent.TipTransferAcknowledged;
import org.mingcha.command.tipoff.CustodyEvent.TipTransferred;
import org.mingcha.command.tipoff.IdentityEvent;
import org.mingcha.command.tipoff.IdentityEvent.IdentityErased;
import org.mingcha.command.tipoff.IdentityEvent.IdentityOpeningAsked;
import org.mingcha.command.tipoff.IdentityEvent.IdentityShown;
import org.mingcha.command.tipoff.IdentityEvent.IdentityUnsealed;
import org.mingcha.command.tipoff.OriginalEvent;
import org.mingcha.command.tipoff.OriginalEvent.OriginalOpeningAsked;
import org.mingcha.command.tipoff.OriginalEvent.OriginalReceived;
import org.mingcha.command.tipoff.OriginalEvent.OriginalUnsealed;
import org.mingcha.command.tipoff.TipOffEvent;
import org.mingcha.command.tipoff.TipOffEvent.*;
import org.mingcha.command.tipoff.TipOffEvent.EvidenceHandedIn;

/** Of a tip-off's submission only the narrative is told here: who reported never is. */
final class TipSaid {

    private TipSaid() {}

    static Said by(TipOffEvent event) {
        return switch (event) {
            case TipSubmitted s -> NOTHING.text("narrative", s.narrative());
            case TipRegistered r -> NOTHING.sets(r.acceptBy());
            case ReporterWrote w -> NOTHING.text("text", w.text());
            case ClaimCodeIssued _ -> NOTHING;
            case EvidenceHandedIn h -> evidence(h.evidence());
            case OriginalEvent o -> original(o);
            case TipWithdrawn w -> NOTHING.text("reason", w.reason());
            case TipAccepted a -> NOTHING.fact("division", a.division()).sets(a.concludeBy());
            case TipRefused r -> refused(r);
            case VerificationAssigned v -> NOTHING.facts("officers", v.officers());
            case SiteChecked c -> siteChecked(c);
            case TipOffEvent.Finding f -> NOTHING.text("summary", f.summary());
            case TipConcluded c -> NOTHING.sets(c.feedBackBy());
            case ResultFedBack r -> fedBack(r);
            case DeskWrote w -> NOTHING.letter("text", w.text());
            case DeathReported d -> NOTHING.sets(d.bringBy());
            case DeathFlagged d -> NOTHING.sets(d.bringBy());
            case UrgentMeasuresDue u -> NOTHING.sets(u.measuresBy());
            case UrgentMeasureTaken u -> NOTHING.text("measure", u.measure());
            case ConflictRecorded c ->
                    NOTHING.fact("officer", c.officer()).text("reason", c.reason());
            case VerificationExtended e -> extended(e);
            case UnverifiableReported u -> NOTHING.fact("government", u.government());
            case TipMerged m -> NOTHING.fact("into", m.into());
            case MergeJoined m -> NOTHING.fact("merged", m.merged());
            case MergedTipConcluded m -> NOTHING.fact("into", m.into()).sets(m.feedBackBy());
            case TipReleased r -> NOTHING.fact("from", r.from()).sets(r.runs());
            case ConclusionDisputed d -> NOTHING.text("reason", d.reason()).sets(d.recheckBy());
            case NotCuredReported n -> NOTHING.text("reason", n.reason()).sets(n.recheckBy());
            case RecheckOrdered r -> NOTHING.facts("officers", r.officers());
            case ConclusionUpheld u -> NOTHING.letter("reason", u.reason());
            case ConclusionReversed r -> NOTHING.letter("reason", r.reason()).sets(r.concludeBy());
            case MaliceProposed m -> NOTHING.text("reason", m.reason());
            case MaliciousTipFound m -> NOTHING.fact("proposedBy", m.proposedBy());
            case RetaliationReported r -> NOTHING.text("text", r.text()).sets(r.decideBy());
            case RetaliationStillWaits r -> NOTHING.sets(r.decideBy());
            case RetaliationConfirmed r -> NOTHING.letter("account", r.account());
            case RetaliationNotConfirmed r -> NOTHING.letter("account", r.account());
            case ReporterRevisited r -> NOTHING.text("account", r.account());
            case CustodyEvent c -> custody(c);
            case IdentityEvent i -> identity(i);
            case TipBroughtToGovernment _, VerificationStarted _, TipArchived _ -> NOTHING;
            case TipOffEvent.Overdue o -> NOTHING.fact("deadline", o.deadline().dueOn());
        };
    }

    private static Said refused(TipRefused refused) {
        Said why = NOTHING.letter("reason", refused.reason());
        return refused.ground().map(ground -> why.fact("ground", ground)).orElse(why);
    }

    private static Said siteChecked(SiteChecked check) {
        return NOTHING.facts("officers", check.officers())
                .text("findings", check.findings())
                .fact("refusedToSign", check.refusedToSign());
    }

    private static Said extended(VerificationExtended extension) {
        return NOTHING.fact("days", extension.days())
                .fact("deadline", extension.was().dueOn())
                .letter("reason", extension.reason())
                .sets(extension.concludeBy());
    }

    private static Said custody(CustodyEvent event) {
        return switch (event) {
            case TipTransferred t -> moved(t.from(), t.toDivision(), t.toDesk(), t.reason());
            case TipDirected d -> moved(d.from(), d.toDivision(), d.toDesk(), d.reason());
            case TipTransferAcknowledged a -> NOTHING.fact("division", a.division());
            case TipReturned r -> NOTHING.text("reason", r.reason());
        };
    }

    private static Said moved(
            DivisionCode from, DivisionCode to, Optional<Desk> toDesk, Sealed reason) {
        var said = NOTHING.fact("fromDivision", from).fact("toDivision", to);
        return toDesk.map(desk -> said.fact("toDesk", desk.value()))
                .orElse(said)
                .text("reason", reason);
    }

    private static Said identity(IdentityEvent event) {
        return switch (event) {
            case IdentityOpeningAsked a -> NOTHING.text("reason", a.reason());
            case IdentityUnsealed u -> NOTHING.fact("askedBy", u.askedBy());
            case IdentityShown _ -> NOTHING;
            case IdentityErased e -> NOTHING.text("reason", e.reason());
        };
    }

    private static Said evidence(Evidence evidence) {
        return NOTHING.fact("evidence", evidence.id()).fact("evidenceType", evidence.type());
    }

    private static Said original(OriginalEvent event) {
        var said = NOTHING.fact("evidence", event.evidence());
        return switch (event) {
            case OriginalOpeningAsked a -> said.text("reason", a.reason());
            case OriginalUnsealed u -> said.fact("askedBy", u.askedBy());
            case OriginalReceived _ -> said;
        };
    }

    private static Said fedBack(ResultFedBack result) {
        return NOTHING.letter("conclusion", result.conclusion())
                .letter("account", result.account())
                .letter("disposal", result.disposal())
                .fact("rewardable", result.rewardable())
                .sets(result.objectBy());
    }
}
