package org.mingcha.command.tipoff;

import static org.mingcha.command.party.Role.CUSTODIAN;
import static org.mingcha.command.party.Role.HEAD;
import static org.mingcha.command.party.Role.INTAKE;
import static org.mingcha.command.party.Role.LEGAL;
import static org.mingcha.command.party.Role.OFFICER;
import static org.mingcha.command.party.Role.SUPERVISOR;
import static org.mingcha.command.tipoff.TipState.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mingcha.command.party.Act;
import org.mingcha.command.party.Act.Reach;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficialAct;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.tipoff.TipOffCommand.*;
import org.mingcha.command.tipoff.TipOffCommand.ConsentToOriginal;
import org.mingcha.command.tipoff.TipOffCommand.OpenOriginal;
import org.mingcha.command.tipoff.TipOffCommand.ReceiveOriginal;

/** What officials may do with a tip-off, by role and state. */
public final class TipOffActs {

    private static final Set<Role> DESK = Set.of(INTAKE, HEAD);
    private static final Set<Role> ANY_DESK = Set.of(INTAKE, OFFICER, HEAD);
    private static final Set<TipState> UNDECIDED = Set.of(REGISTERED);
    private static final Set<TipState> UNFOUND = Set.of(REGISTERED, ACCEPTED, VERIFYING);
    private static final Set<TipState> RECHECK = Set.of(DISPUTED, NOT_CURED, RECHECKING);

    /** In the order in which a case goes. */
    public static final List<Act<TipState>> ALL =
            List.of(
                    act(AcceptTip.class, Set.of(INTAKE), UNDECIDED, TipRule.ALREADY_DECIDED),
                    act(RefuseTip.class, Set.of(INTAKE), UNDECIDED, TipRule.ALREADY_DECIDED),
                    act(
                            TransferTip.class,
                            Set.of(INTAKE, HEAD, SUPERVISOR),
                            UNFOUND,
                            TipRule.NOT_TRANSFERABLE),
                    act(TakeOverTip.class, DESK, UNFOUND, TipRule.NOT_OFFERED),
                    act(ReturnTip.class, DESK, UNFOUND, TipRule.NOT_OFFERED),
                    act(MergeTip.class, DESK, UNFOUND, TipRule.NOT_MERGEABLE),
                    act(FlagDeath.class, ANY_DESK, unsigned(), TipRule.ALREADY_CONCLUDED),
                    act(
                            BringToGovernment.class,
                            ANY_DESK,
                            except(REFUSED, WITHDRAWN, ARCHIVED),
                            TipRule.NOT_FLAGGED),
                    act(
                            RecordUrgentMeasure.class,
                            ANY_DESK,
                            except(REGISTERED, REFUSED, WITHDRAWN, ARCHIVED),
                            TipRule.NO_MEASURE_DUE),
                    act(
                            AssignVerification.class,
                            DESK,
                            Set.of(ACCEPTED, VERIFYING),
                            TipRule.NOT_ACCEPTED),
                    act(
                            StartVerification.class,
                            Set.of(OFFICER),
                            Set.of(VERIFYING),
                            TipRule.NOT_BEING_VERIFIED),
                    act(
                            RecordConflict.class,
                            ANY_DESK,
                            Set.of(ACCEPTED, VERIFYING, DISPUTED, NOT_CURED, RECHECKING),
                            TipRule.NOT_BEING_VERIFIED),
                    act(
                            RecordSiteCheck.class,
                            Set.of(OFFICER),
                            Set.of(VERIFYING),
                            TipRule.NOT_BEING_VERIFIED),
                    act(ExtendVerification.class, Set.of(HEAD), running(), TipRule.NOT_ACCEPTED),
                    act(
                            ConcludeVerification.class,
                            Set.of(OFFICER),
                            Set.of(VERIFYING),
                            TipRule.NOT_BEING_VERIFIED),
                    act(SignConclusion.class, Set.of(HEAD), FOUND, TipRule.NO_FINDING),
                    act(FeedBack.class, ANY_DESK, Set.of(CONCLUDED), TipRule.NOT_CONCLUDED),
                    act(WriteToReporter.class, ANY_DESK, except(WITHDRAWN), TipRule.WITHDRAWN),
                    act(
                            OrderRecheck.class,
                            Set.of(INTAKE, HEAD, SUPERVISOR),
                            RECHECK,
                            TipRule.NOT_DISPUTED),
                    act(
                            DecideRecheck.class,
                            Set.of(OFFICER, HEAD),
                            Set.of(RECHECKING),
                            TipRule.NO_RECHECK),
                    act(
                            ProposeMaliciousFinding.class,
                            Set.of(INTAKE, OFFICER, HEAD, LEGAL),
                            Set.of(CONCLUDED, FED_BACK, UPHELD, ARCHIVED),
                            TipRule.NOT_UNSUBSTANTIATED),
                    act(
                            ConfirmMaliciousFinding.class,
                            Set.of(HEAD, LEGAL),
                            Set.of(CONCLUDED, FED_BACK, UPHELD, ARCHIVED),
                            TipRule.MALICE_NOT_PROPOSED),
                    act(RecordRevisit.class, ANY_DESK, SIGNED, TipRule.NOT_CONCLUDED),
                    act(
                            ArchiveTip.class,
                            DESK,
                            Set.of(FED_BACK, UPHELD),
                            TipRule.NOT_TO_BE_ARCHIVED),
                    act(
                            OpenIdentity.class,
                            Set.of(CUSTODIAN),
                            EnumSet.allOf(TipState.class),
                            TipRule.IDENTITY_GONE),
                    act(
                            ConsentToOpening.class,
                            Set.of(CUSTODIAN),
                            EnumSet.allOf(TipState.class),
                            TipRule.OPENING_NOT_ASKED),
                    act(
                            ReceiveIdentity.class,
                            Set.of(CUSTODIAN),
                            EnumSet.allOf(TipState.class),
                            TipRule.IDENTITY_NOT_OPENED),
                    act(EraseIdentity.class, Set.of(CUSTODIAN), ENDED, TipRule.IDENTITY_NEEDED),
                    act(
                            OpenOriginal.class,
                            Set.of(CUSTODIAN),
                            EnumSet.allOf(TipState.class),
                            TipRule.EVIDENCE_UNKNOWN),
                    act(
                            ConsentToOriginal.class,
                            Set.of(CUSTODIAN),
                            EnumSet.allOf(TipState.class),
                            TipRule.ORIGINAL_NOT_ASKED),
                    act(
                            ReceiveOriginal.class,
                            Set.of(CUSTODIAN),
                            EnumSet.allOf(TipState.class),
                            TipRule.ORIGINAL_NOT_OPENED));

    private TipOffActs() {}

    /**
     * @throws org.mingcha.command.Refused if the officer lacks every role, acts outside their
     *     division, or the state does not allow it
     */
    static void permit(ByOfficer command, TipStanding standing) {
        var row = row(command.getClass());
        row.permit(command.by(), place(row.reach(), command.by(), standing), standing.state());
    }

    private static Act<TipState> row(Class<?> command) {
        return ALL.stream()
                .filter(act -> act.command() == command)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no row permits this command"));
    }

    /** Whose division must cover it. */
    static DivisionCode place(Reach reach, Officer by, TipStanding standing) {
        var custody = standing.custody();
        return switch (reach) {
            case CUSTODY -> custody.division();
            case OFFER -> custody.offer().map(Custody.Offer::to).orElse(custody.division());
            case CUSTODY_OR_ASSIGNED ->
                    standing.verifiers().include(by.id()) ? by.division() : custody.division();
        };
    }

    /**
     * Whether the officer's division lies above the one whose conclusion it is; the province, above
     * which there is none here, checks its own.
     */
    static boolean aboveConclusion(Officer by, Custody custody) {
        var answering = custody.answering();
        return by.division().covers(answering)
                && (!answering.covers(by.division()) || answering.isProvince());
    }

    private static Act<TipState> act(
            Class<? extends OfficialAct> command,
            Set<Role> roles,
            Set<TipState> from,
            TipRule otherwise) {
        return new Act<>(command, roles, from, otherwise, reach(command));
    }

    private static Reach reach(Class<?> command) {
        if (command == TakeOverTip.class || command == ReturnTip.class) {
            return Reach.OFFER;
        }
        return ByAssigned.class.isAssignableFrom(command)
                ? Reach.CUSTODY_OR_ASSIGNED
                : Reach.CUSTODY;
    }

    private static Set<TipState> except(TipState first, TipState... more) {
        return EnumSet.complementOf(EnumSet.of(first, more));
    }

    private static Set<TipState> unsigned() {
        return EnumSet.complementOf(
                EnumSet.of(
                        REFUSED,
                        WITHDRAWN,
                        MERGED,
                        CONCLUDED,
                        FED_BACK,
                        DISPUTED,
                        NOT_CURED,
                        RECHECKING,
                        UPHELD,
                        ARCHIVED));
    }

    private static Set<TipState> running() {
        var found = EnumSet.copyOf(FOUND);
        found.addAll(Set.of(ACCEPTED, VERIFYING));
        return found;
    }
}
