package org.mingcha.command.walk.tip;

import static org.mingcha.command.party.Role.CUSTODIAN;
import static org.mingcha.command.party.Role.HEAD;
import static org.mingcha.command.party.Role.INTAKE;
import static org.mingcha.command.party.Role.LEGAL;
import static org.mingcha.command.party.Role.OFFICER;
import static org.mingcha.command.party.Role.SUPERVISOR;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.Role;
import org.mingcha.command.tipoff.TipOffCommand.AcceptTip;
import org.mingcha.command.tipoff.TipOffCommand.ArchiveTip;
import org.mingcha.command.tipoff.TipOffCommand.AssignVerification;
import org.mingcha.command.tipoff.TipOffCommand.BringToGovernment;
import org.mingcha.command.tipoff.TipOffCommand.ByOfficer;
import org.mingcha.command.tipoff.TipOffCommand.ConcludeVerification;
import org.mingcha.command.tipoff.TipOffCommand.ConfirmMaliciousFinding;
import org.mingcha.command.tipoff.TipOffCommand.ConsentToOpening;
import org.mingcha.command.tipoff.TipOffCommand.ConsentToOriginal;
import org.mingcha.command.tipoff.TipOffCommand.DecideRecheck;
import org.mingcha.command.tipoff.TipOffCommand.EraseIdentity;
import org.mingcha.command.tipoff.TipOffCommand.ExtendVerification;
import org.mingcha.command.tipoff.TipOffCommand.FeedBack;
import org.mingcha.command.tipoff.TipOffCommand.FlagDeath;
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
import org.mingcha.command.tipoff.TipOffCommand.ReturnTip;
import org.mingcha.command.tipoff.TipOffCommand.SignConclusion;
import org.mingcha.command.tipoff.TipOffCommand.StartVerification;
import org.mingcha.command.tipoff.TipOffCommand.TakeOverTip;
import org.mingcha.command.tipoff.TipOffCommand.TransferTip;
import org.mingcha.command.tipoff.TipOffCommand.WriteToReporter;
import org.mingcha.command.walk.Power;
import org.mingcha.command.walk.tip.TipCase.Stands;

/** Who may do what with a tip-off, from where, and how far it must have come (domain.md 4.2). */
final class TipPowers {

    /**
     * @param where its stands allow it
     * @param otherwise what is answered elsewhere
     */
    private record Power(Set<Role> roles, Set<Stands> where, String otherwise) {}

    private static final Set<Role> DESK = EnumSet.of(INTAKE, HEAD);
    private static final Set<Role> ANY = EnumSet.of(INTAKE, OFFICER, HEAD);
    private static final Set<Stands> ALL = EnumSet.allOf(Stands.class);
    private static final Set<Stands> UNFOUND =
            EnumSet.of(Stands.REGISTERED, Stands.ACCEPTED, Stands.VERIFYING);
    private static final Set<Stands> SIGNED =
            EnumSet.of(
                    Stands.CONCLUDED,
                    Stands.FED_BACK,
                    Stands.DISPUTED,
                    Stands.RECHECKING,
                    Stands.UPHELD,
                    Stands.ARCHIVED);
    private static final Set<Stands> IN_DISPUTE = EnumSet.of(Stands.DISPUTED, Stands.RECHECKING);

    private TipPowers() {}

    /** Empty if the officer has the power. */
    static String refusal(TipCase tip, ByOfficer command) {
        var power = power(command);
        if (Collections.disjoint(command.by().roles(), power.roles())) {
            return "authority.role";
        }
        if (!covers(command.by().division().value(), place(tip, command))) {
            return "authority.division";
        }
        return power.where().contains(tip.stands) ? "" : power.otherwise();
    }

    /** The receiver answers an offer; those who are given a case act on it from anywhere. */
    private static String place(TipCase tip, ByOfficer command) {
        if (command instanceof TakeOverTip || command instanceof ReturnTip) {
            return Optional.ofNullable(tip.offer).map(TipCase.Offer::to).orElse(tip.division);
        }
        boolean onTheCase =
                command instanceof StartVerification
                        || command instanceof RecordConflict
                        || command instanceof RecordSiteCheck
                        || command instanceof ConcludeVerification
                        || command instanceof DecideRecheck;
        return onTheCase && tip.assigned.contains(command.by().id().value())
                ? command.by().division().value()
                : tip.division;
    }

    private static Power power(ByOfficer command) {
        return switch (command) {
            case AcceptTip _, RefuseTip _ -> deciding("tip.already-decided", Stands.REGISTERED);
            case TransferTip _ ->
                    new Power(
                            EnumSet.of(INTAKE, HEAD, SUPERVISOR), UNFOUND, "tip.not-transferable");
            case TakeOverTip _, ReturnTip _ -> new Power(DESK, UNFOUND, "tip.not-offered");
            case MergeTip _ -> new Power(DESK, UNFOUND, "tip.not-mergeable");
            case FlagDeath _ ->
                    new Power(
                            ANY,
                            EnumSet.of(
                                    Stands.REGISTERED,
                                    Stands.ACCEPTED,
                                    Stands.VERIFYING,
                                    Stands.FOUND),
                            "tip.already-concluded");
            case BringToGovernment _ ->
                    new Power(
                            ANY,
                            but(Stands.REFUSED, Stands.WITHDRAWN, Stands.ARCHIVED),
                            "tip.not-flagged");
            case RecordUrgentMeasure _ ->
                    new Power(
                            ANY,
                            but(
                                    Stands.REGISTERED,
                                    Stands.REFUSED,
                                    Stands.WITHDRAWN,
                                    Stands.ARCHIVED),
                            "tip.no-measure-due");
            case AssignVerification _ ->
                    new Power(
                            DESK,
                            EnumSet.of(Stands.ACCEPTED, Stands.VERIFYING),
                            "tip.not-accepted");
            case StartVerification _, RecordSiteCheck _, ConcludeVerification _ ->
                    new Power(
                            EnumSet.of(OFFICER),
                            EnumSet.of(Stands.VERIFYING),
                            "tip.not-being-verified");
            case RecordConflict _ ->
                    new Power(
                            ANY,
                            EnumSet.of(
                                    Stands.ACCEPTED,
                                    Stands.VERIFYING,
                                    Stands.DISPUTED,
                                    Stands.RECHECKING),
                            "tip.not-being-verified");
            case ExtendVerification _ ->
                    new Power(
                            EnumSet.of(HEAD),
                            EnumSet.of(Stands.ACCEPTED, Stands.VERIFYING, Stands.FOUND),
                            "tip.not-accepted");
            case SignConclusion _ ->
                    new Power(EnumSet.of(HEAD), EnumSet.of(Stands.FOUND), "tip.no-finding");
            case FeedBack _ -> new Power(ANY, EnumSet.of(Stands.CONCLUDED), "tip.not-concluded");
            case WriteToReporter _ -> new Power(ANY, but(Stands.WITHDRAWN), "tip.withdrawn");
            case OrderRecheck _ ->
                    new Power(EnumSet.of(INTAKE, HEAD, SUPERVISOR), IN_DISPUTE, "tip.not-disputed");
            case DecideRecheck _ ->
                    new Power(
                            EnumSet.of(OFFICER, HEAD),
                            EnumSet.of(Stands.RECHECKING),
                            "tip.no-recheck");
            case ProposeMaliciousFinding _ ->
                    new Power(
                            EnumSet.of(INTAKE, OFFICER, HEAD, LEGAL),
                            answeredAndUndisputed(),
                            "tip.not-unsubstantiated");
            case ConfirmMaliciousFinding _ ->
                    new Power(
                            EnumSet.of(HEAD, LEGAL),
                            answeredAndUndisputed(),
                            "tip.malice-not-proposed");
            case RecordRevisit _ -> new Power(ANY, SIGNED, "tip.not-concluded");
            case ArchiveTip _ ->
                    new Power(
                            DESK,
                            EnumSet.of(Stands.FED_BACK, Stands.UPHELD),
                            "tip.not-to-be-archived");
            case OpenIdentity _ -> new Power(EnumSet.of(CUSTODIAN), ALL, "tip.identity-gone");
            case ConsentToOpening _ ->
                    new Power(EnumSet.of(CUSTODIAN), ALL, "tip.opening-not-asked");
            case OpenOriginal _ -> new Power(EnumSet.of(CUSTODIAN), ALL, "tip.evidence-unknown");
            case ConsentToOriginal _ ->
                    new Power(EnumSet.of(CUSTODIAN), ALL, "tip.original-not-asked");
            case ReceiveOriginal _ ->
                    new Power(EnumSet.of(CUSTODIAN), ALL, "tip.original-not-opened");
            case ReceiveIdentity _ ->
                    new Power(EnumSet.of(CUSTODIAN), ALL, "tip.identity-not-opened");
            case EraseIdentity _ ->
                    new Power(
                            EnumSet.of(CUSTODIAN),
                            EnumSet.of(
                                    Stands.REFUSED,
                                    Stands.FED_BACK,
                                    Stands.WITHDRAWN,
                                    Stands.UPHELD,
                                    Stands.ARCHIVED),
                            "tip.identity-needed");
        };
    }

    private static Power deciding(String otherwise, Stands where) {
        return new Power(EnumSet.of(INTAKE), EnumSet.of(where), otherwise);
    }

    private static Set<Stands> answeredAndUndisputed() {
        return EnumSet.of(Stands.CONCLUDED, Stands.FED_BACK, Stands.UPHELD, Stands.ARCHIVED);
    }

    private static Set<Stands> but(Stands first, Stands... more) {
        return EnumSet.complementOf(EnumSet.of(first, more));
    }

    /** A division and all below it: 37 00 00, 37 11 00, 37 11 02. */
    static boolean covers(String above, String below) {
        return below.startsWith(above.replaceFirst("(00)+$", ""));
    }

    /** Above the one whose conclusion it is; above the province there is nobody here. */
    static boolean above(Officer by, TipCase tip) {
        String division = by.division().value();
        return covers(division, tip.answering)
                && (!division.equals(tip.answering) || division.endsWith("0000"));
    }
}
