package org.mingcha.command.walk.tip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.tipoff.Headcount;
import org.mingcha.command.tipoff.Outcome;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipOffCommand;
import org.mingcha.command.tipoff.TipOffCommand.AcceptTip;
import org.mingcha.command.tipoff.TipOffCommand.ArchiveTip;
import org.mingcha.command.tipoff.TipOffCommand.AssignVerification;
import org.mingcha.command.tipoff.TipOffCommand.BringToGovernment;
import org.mingcha.command.tipoff.TipOffCommand.ByOfficer;
import org.mingcha.command.tipoff.TipOffCommand.ByReporter;
import org.mingcha.command.tipoff.TipOffCommand.ConcludeVerification;
import org.mingcha.command.tipoff.TipOffCommand.ConfirmMaliciousFinding;
import org.mingcha.command.tipoff.TipOffCommand.ConsentToOpening;
import org.mingcha.command.tipoff.TipOffCommand.ConsentToOriginal;
import org.mingcha.command.tipoff.TipOffCommand.DecideRecheck;
import org.mingcha.command.tipoff.TipOffCommand.DisputeConclusion;
import org.mingcha.command.tipoff.TipOffCommand.EraseIdentity;
import org.mingcha.command.tipoff.TipOffCommand.ExtendVerification;
import org.mingcha.command.tipoff.TipOffCommand.FeedBack;
import org.mingcha.command.tipoff.TipOffCommand.FlagDeath;
import org.mingcha.command.tipoff.TipOffCommand.HandInEvidence;
import org.mingcha.command.tipoff.TipOffCommand.Internal;
import org.mingcha.command.tipoff.TipOffCommand.MergeTip;
import org.mingcha.command.tipoff.TipOffCommand.NoteRetaliationDecision;
import org.mingcha.command.tipoff.TipOffCommand.OpenIdentity;
import org.mingcha.command.tipoff.TipOffCommand.OpenOriginal;
import org.mingcha.command.tipoff.TipOffCommand.OrderRecheck;
import org.mingcha.command.tipoff.TipOffCommand.ProposeMaliciousFinding;
import org.mingcha.command.tipoff.TipOffCommand.ReceiveIdentity;
import org.mingcha.command.tipoff.TipOffCommand.ReceiveOriginal;
import org.mingcha.command.tipoff.TipOffCommand.RecordConflict;
import org.mingcha.command.tipoff.TipOffCommand.RecordRevisit;
import org.mingcha.command.tipoff.TipOffCommand.RecordSiteCheck;
import org.mingcha.command.tipoff.TipOffCommand.RecordUrgentMeasure;
import org.mingcha.command.tipoff.TipOffCommand.RefuseTip;
import org.mingcha.command.tipoff.TipOffCommand.ReportNotCured;
import org.mingcha.command.tipoff.TipOffCommand.ReportRetaliation;
import org.mingcha.command.tipoff.TipOffCommand.ReturnTip;
import org.mingcha.command.tipoff.TipOffCommand.SignConclusion;
import org.mingcha.command.tipoff.TipOffCommand.StartVerification;
import org.mingcha.command.tipoff.TipOffCommand.SubmitTip;
import org.mingcha.command.tipoff.TipOffCommand.TakeOverTip;
import org.mingcha.command.tipoff.TipOffCommand.TransferTip;
import org.mingcha.command.tipoff.TipOffCommand.WithdrawTip;
import org.mingcha.command.tipoff.TipOffCommand.WriteToDesk;
import org.mingcha.command.tipoff.TipOffCommand.WriteToReporter;
import org.mingcha.command.walk.Node;
import org.mingcha.command.walk.tip.TipCase.Stands;

/**
 * What domain.md 4.2 says of tip-offs, written down once more and as plainly as possible: what each
 * act does. Whether it is allowed, {@link TipPowers} and {@link TipGuards} say. Only the counting
 * of days is that of the registry.
 */
final class TipModel {

    private final Map<TipId, TipCase> cases = new HashMap<>();
    private final TipGuards guards = new TipGuards(cases);

    /** In the order in which they were merged. */
    private final List<TipId> merged = new ArrayList<>();

    Optional<TipCase> find(TipId tip) {
        return Optional.ofNullable(cases.get(tip));
    }

    /** How the streams must answer now; changes nothing. */
    String answer(TipOffCommand command, Instant now) {
        var today = new Moment(now).day();
        if (command instanceof SubmitTip form) {
            boolean future = form.occurredOn().filter(today::isBefore).isPresent();
            return future ? "tip.occurred-in-future" : Node.DONE;
        }
        var tip = cases.get(command.tip());
        if (tip == null) {
            return Node.UNKNOWN;
        }
        String no =
                switch (command) {
                    case ByReporter c -> guards.reporter(tip, c, today);
                    case ByOfficer c -> {
                        String power = TipPowers.refusal(tip, c);
                        yield power.isEmpty() ? guards.officer(tip, c, today) : power;
                    }
                    case Internal _ -> "";
                };
        return no.isEmpty() ? Node.DONE : no;
    }

    /** It was done. */
    void record(TipOffCommand command, Instant now) {
        if (command instanceof SubmitTip form) {
            boolean death = form.deaths().map(Headcount::value).orElse(0) > 0;
            var tip = new TipCase(form.division().value(), form.urgent(), death);
            tip.evidence = !form.evidence().isEmpty();
            cases.put(form.tip(), tip);
            return;
        }
        var tip = find(command.tip()).orElseThrow();
        switch (command) {
            case ByReporter c -> reporter(tip, c, new Moment(now).day());
            case ByOfficer c -> officer(tip, c, now);
            case NoteRetaliationDecision c -> told(tip, c);
            case Internal _ -> {}
        }
    }

    /** Told again, it changes nothing; what was said after it waits still. */
    private static void told(TipCase tip, NoteRetaliationDecision decision) {
        if (tip.retaliationTold.add(decision)) {
            tip.retaliationWaits = tip.retaliationSaid && decision.number() == 0;
        }
    }

    private static void reporter(TipCase tip, ByReporter command, LocalDate today) {
        switch (command) {
            case SubmitTip _, WriteToDesk _ -> {}
            case HandInEvidence _ -> tip.evidence = true;
            case WithdrawTip _ -> tip.standsStill(Stands.WITHDRAWN);
            case DisputeConclusion _ -> {
                if (TipGuards.mayObject(tip, today)) {
                    tip.objectBy = null;
                }
                tip.stands = Stands.DISPUTED;
            }
            case ReportNotCured _ -> tip.stands = Stands.DISPUTED;
            case ReportRetaliation _ -> {
                tip.retaliationSaid = true;
                tip.retaliationWaits = true;
            }
        }
    }

    private void officer(TipCase tip, ByOfficer command, Instant now) {
        String me = command.by().id().value();
        var today = new Moment(now).day();
        switch (command) {
            case WriteToReporter _, RecordRevisit _ -> {}
            case AcceptTip c -> {
                tip.stands = Stands.ACCEPTED;
                tip.answering = c.by().division().value();
                tip.due = Shanghai.LAW.open(RowId.T3, today).dueOn();
                tip.measuresOwed = tip.urgent;
            }
            case RefuseTip _ -> tip.standsStill(Stands.REFUSED);
            case TransferTip c -> {
                if (tip.returns >= 3) {
                    tip.moveTo(c.toDivision().value());
                } else {
                    tip.offer = new TipCase.Offer(c.toDivision().value(), me);
                }
            }
            case TakeOverTip _ -> tip.moveTo(Optional.ofNullable(tip.offer).orElseThrow().to());
            case ReturnTip _ -> {
                tip.offer = null;
                tip.returns++;
            }
            case MergeTip c -> {
                tip.standsStill(Stands.MERGED);
                tip.assigned = List.of();
                tip.lead = c.into();
                merged.remove(c.tip());
                merged.add(c.tip());
            }
            case FlagDeath _ -> {
                tip.death = true;
                tip.governmentOwed = true;
            }
            case BringToGovernment _ -> tip.governmentOwed = false;
            case RecordUrgentMeasure _ -> tip.measuresOwed = false;
            case AssignVerification c -> verify(tip, c.officers());
            case StartVerification _ -> tip.started = true;
            case RecordConflict c -> {
                tip.conflicted.add(c.officer().value());
                tip.assigned =
                        tip.assigned.stream()
                                .filter(one -> !one.equals(c.officer().value()))
                                .toList();
            }
            case RecordSiteCheck c -> tip.onSite.addAll(TipGuards.names(c.officers()));
            case ExtendVerification _ -> tip.extended = true;
            case ConcludeVerification c -> {
                tip.standsStill(Stands.FOUND);
                tip.outcome = c.outcome();
            }
            case SignConclusion _ -> {
                tip.stands = Stands.CONCLUDED;
                tip.concludedAt = now;
                tip.decidedAt = now;
                tip.concluders.addAll(tip.onSite);
                tip.concluders.addAll(tip.assigned);
                tip.concluders.add(me);
                tip.assigned = List.of();
            }
            case FeedBack _ -> {
                tip.stands = Stands.FED_BACK;
                tip.objectBy = Shanghai.LAW.open(RowId.T6, today).dueOn();
            }
            case OrderRecheck c -> {
                tip.stands = Stands.RECHECKING;
                tip.assigned = TipGuards.names(c.officers());
                tip.started = false;
            }
            case DecideRecheck c -> {
                if (c.upheld()) {
                    tip.decidedAt = now;
                    tip.stands = Stands.UPHELD;
                    tip.assigned = List.of();
                } else {
                    reverse(tip, today);
                }
            }
            case ProposeMaliciousFinding _ -> tip.maliceProposedBy = me;
            case ConfirmMaliciousFinding _ -> tip.malicious = true;
            case ArchiveTip _ -> tip.stands = Stands.ARCHIVED;
            case OpenIdentity _ -> {
                tip.openingAskedBy = me;
                tip.identityFor = null;
            }
            case ConsentToOpening _ -> {
                tip.identityFor = tip.openingAskedBy;
                tip.openingAskedBy = null;
            }
            case ReceiveIdentity _ -> tip.identityFor = null;
            case EraseIdentity _ -> {
                tip.identityErased = true;
                tip.identityFor = null;
                tip.openingAskedBy = null;
            }
            case OpenOriginal _ -> tip.originalAskedBy = me;
            case ConsentToOriginal _ -> {
                tip.originalFor = tip.originalAskedBy;
                tip.originalAskedBy = null;
            }
            case ReceiveOriginal _ -> tip.originalFor = null;
        }
    }

    private static void verify(TipCase tip, List<OfficerId> officers) {
        tip.stands = Stands.VERIFYING;
        tip.assigned = TipGuards.names(officers);
        tip.started = false;
    }

    /** All that rested on the conclusion goes with it. */
    private static void reverse(TipCase tip, LocalDate today) {
        tip.stands = Stands.VERIFYING;
        tip.reversed.addAll(tip.onSite);
        tip.reversed.addAll(tip.concluders);
        tip.due = Shanghai.LAW.open(RowId.T3, today).dueOn();
        finds(tip, null);
    }

    private static void finds(TipCase tip, @Nullable Outcome outcome) {
        tip.outcome = outcome;
        tip.maliceProposedBy = null;
        tip.malicious = false;
    }

    /** What follows between them, once everybody knows of everything. */
    void settle() {
        for (var id : merged) {
            var tip = find(id).orElseThrow();
            Optional.ofNullable(tip.lead).map(cases::get).ifPresent(lead -> settle(tip, lead));
        }
    }

    private static void settle(TipCase tip, TipCase lead) {
        lead.leads = true;
        boolean over =
                Set.of(Stands.REFUSED, Stands.WITHDRAWN, Stands.MERGED).contains(lead.stands);
        if (over && tip.stands == Stands.MERGED) {
            tip.stands = tip.due == null ? Stands.REGISTERED : Stands.ACCEPTED;
            tip.lead = null;
            return;
        }
        boolean follows =
                Set.of(Stands.MERGED, Stands.CONCLUDED, Stands.FED_BACK, Stands.UPHELD)
                        .contains(tip.stands);
        if (follows && lead.signed() && lead.concludedAt.isAfter(tip.decidedAt)) {
            tip.stands = Stands.CONCLUDED;
            tip.concludedAt = lead.concludedAt;
            tip.decidedAt = lead.concludedAt;
            finds(tip, lead.substantiated() ? Outcome.SUBSTANTIATED : null);
        }
    }
}
