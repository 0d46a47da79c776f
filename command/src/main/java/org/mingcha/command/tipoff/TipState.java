package org.mingcha.command.tipoff;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.EnumSet;
import java.util.Set;
import org.mingcha.command.law.RowId;
import org.mingcha.command.tipoff.CustodyEvent.TipDirected;
import org.mingcha.command.tipoff.CustodyEvent.TipReturned;
import org.mingcha.command.tipoff.CustodyEvent.TipTransferAcknowledged;
import org.mingcha.command.tipoff.CustodyEvent.TipTransferred;
import org.mingcha.command.tipoff.TipOffEvent.*;
import org.mingcha.command.tipoff.TipOffEvent.EvidenceHandedIn;

/** Where a tip-off stands. */
public enum TipState {
    REGISTERED,
    REFUSED,
    ACCEPTED,
    VERIFYING,
    SUBSTANTIATED,
    PARTLY_SUBSTANTIATED,
    UNSUBSTANTIATED,
    UNVERIFIABLE,
    CONCLUDED,
    FED_BACK,
    WITHDRAWN,
    MERGED,
    DISPUTED,
    /** The reporter says that the hazard, closed as cured, is still there. */
    NOT_CURED,
    RECHECKING,
    UPHELD,
    ARCHIVED;

    /**
     * Those in which verification has found something, or nothing, and the head has not signed yet.
     */
    public static final Set<TipState> FOUND =
            EnumSet.range(SUBSTANTIATED, UNVERIFIABLE).stream().collect(toUnmodifiableSet());

    /** Those in which nothing more is owed to the reporter. */
    public static final Set<TipState> ENDED =
            Set.of(REFUSED, FED_BACK, WITHDRAWN, UPHELD, ARCHIVED);

    /** Those in which a conclusion stands. */
    public static final Set<TipState> SIGNED =
            Set.of(CONCLUDED, FED_BACK, DISPUTED, NOT_CURED, RECHECKING, UPHELD, ARCHIVED);

    /** Those in which the reporter has the answer, and can no longer withdraw. */
    public static final Set<TipState> ANSWERED =
            Set.of(REFUSED, FED_BACK, DISPUTED, NOT_CURED, RECHECKING, UPHELD, ARCHIVED);

    public TipState after(TipOffEvent event) {
        return switch (event) {
            case TipSubmitted _, TipRegistered _ -> REGISTERED;
            case TipAccepted _ -> ACCEPTED;
            case TipRefused _ -> REFUSED;
            case VerificationAssigned _, ConclusionReversed _ -> VERIFYING;
            case TipSubstantiated _ -> SUBSTANTIATED;
            case TipPartlySubstantiated _ -> PARTLY_SUBSTANTIATED;
            case TipFoundUnsubstantiated _ -> UNSUBSTANTIATED;
            case TipFoundUnverifiable _ -> UNVERIFIABLE;
            case TipConcluded _, MergedTipConcluded _ -> CONCLUDED;
            case ResultFedBack _ -> FED_BACK;
            case TipWithdrawn _ -> WITHDRAWN;
            case TipMerged _ -> MERGED;
            case TipReleased e -> e.runs().row() == RowId.T1 ? REGISTERED : ACCEPTED;
            case ConclusionDisputed _ -> DISPUTED;
            case NotCuredReported _ -> NOT_CURED;
            case RecheckOrdered _ -> RECHECKING;
            case ConclusionUpheld _ -> UPHELD;
            case TipArchived _ -> ARCHIVED;
            case CustodyEvent e -> after(e);
            case SiteChecked _, ReporterWrote _, DeskWrote _, Overdue _, IdentityEvent _ -> this;
            case ClaimCodeIssued _, EvidenceHandedIn _, OriginalEvent _ -> this;
            case DeathReported _, DeathFlagged _, TipBroughtToGovernment _ -> this;
            case UrgentMeasuresDue _, UrgentMeasureTaken _, UnverifiableReported _ -> this;
            case VerificationStarted _, ConflictRecorded _, VerificationExtended _ -> this;
            case MaliceProposed _, MaliciousTipFound _, ReporterRevisited _ -> this;
            case RetaliationReported _, RetaliationConfirmed _ -> this;
            case RetaliationNotConfirmed _, RetaliationStillWaits _, MergeJoined _ -> this;
        };
    }

    /** Whoever receives a tip-off that is being verified gives it to officers of their own. */
    private TipState after(CustodyEvent event) {
        return switch (event) {
            case TipTransferred _, TipReturned _ -> this;
            case TipTransferAcknowledged _, TipDirected _ -> this == VERIFYING ? ACCEPTED : this;
        };
    }
}
