package org.mingcha.command.tipoff;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.EnumSet;
import java.util.Set;
import org.mingcha.command.tipoff.TipOffEvent.AcceptanceOverdue;
import org.mingcha.command.tipoff.TipOffEvent.DeskWrote;
import org.mingcha.command.tipoff.TipOffEvent.FeedbackOverdue;
import org.mingcha.command.tipoff.TipOffEvent.ReporterWrote;
import org.mingcha.command.tipoff.TipOffEvent.ResultFedBack;
import org.mingcha.command.tipoff.TipOffEvent.SiteChecked;
import org.mingcha.command.tipoff.TipOffEvent.TipAccepted;
import org.mingcha.command.tipoff.TipOffEvent.TipConcluded;
import org.mingcha.command.tipoff.TipOffEvent.TipFoundUnsubstantiated;
import org.mingcha.command.tipoff.TipOffEvent.TipFoundUnverifiable;
import org.mingcha.command.tipoff.TipOffEvent.TipPartlySubstantiated;
import org.mingcha.command.tipoff.TipOffEvent.TipRefused;
import org.mingcha.command.tipoff.TipOffEvent.TipRegistered;
import org.mingcha.command.tipoff.TipOffEvent.TipSubmitted;
import org.mingcha.command.tipoff.TipOffEvent.TipSubstantiated;
import org.mingcha.command.tipoff.TipOffEvent.TipWithdrawn;
import org.mingcha.command.tipoff.TipOffEvent.VerificationAssigned;
import org.mingcha.command.tipoff.TipOffEvent.VerificationOverdue;

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
    WITHDRAWN;

    /**
     * Those in which verification has found something, or nothing, and the head has not signed yet.
     */
    public static final Set<TipState> FOUND =
            EnumSet.range(SUBSTANTIATED, UNVERIFIABLE).stream().collect(toUnmodifiableSet());

    /** Those in which nothing more is owed to the reporter. */
    public static final Set<TipState> ENDED = Set.of(REFUSED, FED_BACK, WITHDRAWN);

    public TipState after(TipOffEvent event) {
        return switch (event) {
            case TipSubmitted _, TipRegistered _ -> REGISTERED;
            case TipAccepted _ -> ACCEPTED;
            case TipRefused _ -> REFUSED;
            case VerificationAssigned _ -> VERIFYING;
            case TipSubstantiated _ -> SUBSTANTIATED;
            case TipPartlySubstantiated _ -> PARTLY_SUBSTANTIATED;
            case TipFoundUnsubstantiated _ -> UNSUBSTANTIATED;
            case TipFoundUnverifiable _ -> UNVERIFIABLE;
            case TipConcluded _ -> CONCLUDED;
            case ResultFedBack _ -> FED_BACK;
            case TipWithdrawn _ -> WITHDRAWN;
            case SiteChecked _, ReporterWrote _, DeskWrote _ -> this;
            case AcceptanceOverdue _, VerificationOverdue _, FeedbackOverdue _ -> this;
        };
    }
}
