package org.mingcha.command.walk.tip;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.place.Division;
import org.mingcha.command.place.ShandongDivisions;
import org.mingcha.command.tipoff.Outcome;
import org.mingcha.command.tipoff.TipId;
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
import org.mingcha.command.tipoff.TipOffCommand.MergeTip;
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
import org.mingcha.command.walk.tip.TipCase.Stands;

/**
 * What is asked beyond role, place and stage (domain.md 4.2): the first objection, or an empty
 * word.
 */
final class TipGuards {

    private static final ShandongDivisions DIVISIONS = ShandongDivisions.shipped();

    private final Map<TipId, TipCase> cases;

    TipGuards(Map<TipId, TipCase> cases) {
        this.cases = cases;
    }

    /** What a reporter does is never a question of who: they hold the receipt. */
    String reporter(TipCase tip, ByReporter command, LocalDate today) {
        return switch (command) {
            case SubmitTip _, ReportRetaliation _ -> "";
            case HandInEvidence _ -> when(tip.stands == Stands.WITHDRAWN, "tip.withdrawn");
            case WriteToDesk _ -> when(tip.stands == Stands.WITHDRAWN, "tip.withdrawn");
            case WithdrawTip _ ->
                    first(
                            when(tip.stands == Stands.WITHDRAWN, "tip.withdrawn"),
                            when(answered(tip), "tip.already-answered"));
            case DisputeConclusion _ -> objection(tip, today);
            case ReportNotCured _ -> {
                var no = unanswered(tip);
                yield no.isEmpty() ? when(!tip.substantiated(), "tip.nothing-to-cure") : no;
            }
        };
    }

    private static boolean answered(TipCase tip) {
        return tip.stands == Stands.REFUSED || tip.signed() && tip.stands != Stands.CONCLUDED;
    }

    private static String unanswered(TipCase tip) {
        return first(
                when(tip.stands == Stands.WITHDRAWN, "tip.withdrawn"),
                when(
                        tip.stands == Stands.DISPUTED || tip.stands == Stands.RECHECKING,
                        "tip.already-disputed"),
                when(tip.stands == Stands.REFUSED || !answered(tip), "tip.not-fed-back"));
    }

    /** Ten days from the answer; what was upheld is closed; what was found may be uncured. */
    private static String objection(TipCase tip, LocalDate today) {
        var no = unanswered(tip);
        if (!no.isEmpty() || mayObject(tip, today)) {
            return no;
        }
        return first(
                when(tip.stands == Stands.UPHELD, "tip.objection-decided"),
                when(!tip.substantiated(), "tip.objection-too-late"));
    }

    static boolean mayObject(TipCase tip, LocalDate today) {
        return tip.stands == Stands.FED_BACK
                && tip.objectBy != null
                && !today.isAfter(tip.objectBy);
    }

    String officer(TipCase tip, ByOfficer command, LocalDate today) {
        var by = command.by();
        String me = by.id().value();
        return switch (command) {
            case AcceptTip _, RefuseTip _, FeedBack _, WriteToReporter _, RecordRevisit _ -> "";
            case RecordUrgentMeasure _ -> "";
            case TransferTip c -> transfer(tip, c);
            case TakeOverTip _, ReturnTip _ ->
                    first(
                            when(tip.offer == null, "tip.not-offered"),
                            when(
                                    tip.offer != null && tip.offer.by().equals(me),
                                    "tip.sender-receives"));
            case MergeTip c -> merge(tip, c);
            case FlagDeath _ -> when(tip.death, "tip.already-flagged");
            case BringToGovernment _ -> when(!tip.governmentOwed, "tip.not-flagged");
            case AssignVerification c -> assign(tip, c);
            case StartVerification _ ->
                    first(
                            when(!tip.assigned.contains(me), "tip.officer-not-assigned"),
                            when(tip.started, "tip.already-started"));
            case RecordConflict c ->
                    when(tip.conflicted.contains(c.officer().value()), "tip.officer-conflicted");
            case RecordSiteCheck c ->
                    first(
                            when(alone(c.officers()), "tip.too-few-officers"),
                            when(
                                    !tip.assigned.containsAll(names(c.officers())),
                                    "tip.officer-not-assigned"));
            case ExtendVerification _ ->
                    first(
                            when(tip.extended, "tip.already-extended"),
                            when(
                                    tip.due == null || today.isAfter(tip.due),
                                    "tip.extension-too-late"));
            case ConcludeVerification _ ->
                    first(
                            when(!tip.assigned.contains(me), "tip.officer-not-assigned"),
                            when(tip.assigned.size() < 2, "tip.too-few-officers"));
            case SignConclusion _ ->
                    first(
                            when(
                                    tip.assigned.contains(me) || tip.verifiedBy(me),
                                    "tip.signer-verified"),
                            when(tip.death && !government(by), "tip.government-concludes"));
            case OrderRecheck c -> order(tip, c);
            case DecideRecheck _ -> decide(tip, by);
            case ProposeMaliciousFinding _ ->
                    first(
                            when(tip.outcome != Outcome.UNSUBSTANTIATED, "tip.not-unsubstantiated"),
                            when(tip.maliceProposedBy != null, "tip.malice-proposed"));
            case ConfirmMaliciousFinding _ ->
                    first(
                            when(
                                    tip.maliceProposedBy == null || tip.malicious,
                                    "tip.malice-not-proposed"),
                            when(me.equals(tip.maliceProposedBy), "tip.proposer-confirms"));
            case ArchiveTip _ ->
                    first(
                            when(mayObject(tip, today), "tip.objection-possible"),
                            when(tip.measuresOwed || tip.governmentOwed, "tip.date-still-runs"));
            case OpenIdentity _ ->
                    first(
                            when(tip.identityErased, "tip.identity-gone"),
                            when(tip.openingAskedBy != null, "tip.opening-asked"));
            case ConsentToOpening _ ->
                    first(
                            when(tip.identityErased, "tip.identity-gone"),
                            when(tip.openingAskedBy == null, "tip.opening-not-asked"),
                            when(me.equals(tip.openingAskedBy), "tip.asker-consents"));
            case ReceiveIdentity _ ->
                    first(
                            when(tip.identityErased, "tip.identity-gone"),
                            when(!me.equals(tip.identityFor), "tip.identity-not-opened"));
            case EraseIdentity _ ->
                    first(
                            when(tip.identityErased, "tip.identity-gone"),
                            when(tip.retaliationWaits, "tip.identity-needed"));
            case OpenOriginal _ ->
                    first(
                            when(!tip.evidence, "tip.evidence-unknown"),
                            when(
                                    tip.originalAskedBy != null || tip.originalFor != null,
                                    "tip.original-asked"));
            case ConsentToOriginal _ ->
                    first(
                            when(!tip.evidence, "tip.evidence-unknown"),
                            when(tip.originalAskedBy == null, "tip.original-not-asked"),
                            when(me.equals(tip.originalAskedBy), "tip.asker-consents"));
            case ReceiveOriginal _ ->
                    first(
                            when(!tip.evidence, "tip.evidence-unknown"),
                            when(!me.equals(tip.originalFor), "tip.original-not-opened"));
        };
    }

    /** Returned three times, it goes where somebody above it and the receiver says. */
    private static String transfer(TipCase tip, TransferTip c) {
        String to = c.toDivision().value();
        return first(
                when(to.equals(tip.division), "tip.transfer-to-itself"),
                when(tip.offer != null, "tip.transfer-pending"),
                when(
                        tip.returns >= 3 && !TipPowers.covers(c.by().division().value(), to),
                        "tip.level-above-decides"));
    }

    private String merge(TipCase tip, MergeTip c) {
        if (c.into().equals(c.tip())) {
            return "tip.merge-onto-itself";
        }
        if (tip.leads) {
            return "tip.has-merged";
        }
        var into = cases.get(c.into());
        if (into == null) {
            return "tip.target-unknown";
        }
        boolean open =
                switch (into.stands) {
                    case REGISTERED, ACCEPTED, VERIFYING, FOUND -> true;
                    case REFUSED, CONCLUDED, FED_BACK, WITHDRAWN, MERGED -> false;
                    case DISPUTED, RECHECKING, UPHELD, ARCHIVED -> false;
                };
        return first(
                when(
                        !TipPowers.covers(c.by().division().value(), into.division),
                        "authority.division"),
                when(!open, "tip.target-not-open"),
                when(tip.death && !into.death, "tip.target-not-flagged"));
    }

    /** Whoever comes to a conclusion that is reversed is not asked a second time. */
    private String assign(TipCase tip, AssignVerification c) {
        var named = names(c.officers());
        return first(
                when(alone(c.officers()), "tip.too-few-officers"),
                when(named.stream().anyMatch(tip.conflicted::contains), "tip.officer-conflicted"),
                when(named.stream().anyMatch(one -> reversed(tip, one)), "tip.rechecker-verified"));
    }

    private String order(TipCase tip, OrderRecheck c) {
        var named = names(c.officers());
        return first(
                when(!TipPowers.above(c.by(), tip), "tip.level-above-rechecks"),
                when(alone(c.officers()), "tip.too-few-officers"),
                when(named.stream().anyMatch(tip.conflicted::contains), "tip.officer-conflicted"),
                when(named.stream().anyMatch(one -> verified(tip, one)), "tip.rechecker-verified"));
    }

    private String decide(TipCase tip, Officer by) {
        String me = by.id().value();
        return first(
                when(
                        !tip.assigned.contains(me) && !TipPowers.above(by, tip),
                        "tip.level-above-rechecks"),
                when(verified(tip, me), "tip.rechecker-verified"),
                when(tip.conflicted.contains(me), "tip.officer-conflicted"),
                when(tip.assigned.size() < 2, "tip.too-few-officers"));
    }

    /** Here, or where it was merged into. */
    private boolean verified(TipCase tip, String officer) {
        return tip.verifiedBy(officer)
                || lead(tip).filter(lead -> lead.verifiedBy(officer)).isPresent();
    }

    /** A merged one is verified by itself only after a conclusion on both was reversed. */
    private boolean reversed(TipCase tip, String officer) {
        return tip.reversed.contains(officer)
                || lead(tip).filter(lead -> lead.verifiedBy(officer)).isPresent();
    }

    private Optional<TipCase> lead(TipCase tip) {
        return Optional.ofNullable(tip.lead).map(cases::get);
    }

    private static boolean government(Officer by) {
        return DIVISIONS
                .find(by.division())
                .filter(it -> it.level() != Division.Level.FUNCTION_ZONE)
                .isPresent();
    }

    private static boolean alone(List<OfficerId> officers) {
        return Set.copyOf(officers).size() < 2;
    }

    static List<String> names(Collection<OfficerId> officers) {
        return officers.stream().map(OfficerId::value).distinct().toList();
    }

    private static String when(boolean broken, String rule) {
        return broken ? rule : "";
    }

    private static String first(String... objections) {
        return Stream.of(objections).filter(no -> !no.isEmpty()).findFirst().orElse("");
    }
}
