package org.mingcha.command.tipoff;

import java.time.Instant;
import org.mingcha.command.evidence.EvidenceId;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.seal.Sealed;

/** What custodians did with a file as it was handed in. */
public sealed interface OriginalEvent extends TipOffEvent.ByOfficer {

    EvidenceId evidence();

    /** 原件开封已申请. */
    record OriginalOpeningAsked(
            TipId tip, OfficerId by, Instant at, EvidenceId evidence, Sealed reason)
            implements OriginalEvent {}

    /** 原件已获准开封, by two. */
    record OriginalUnsealed(
            TipId tip, OfficerId by, Instant at, EvidenceId evidence, OfficerId askedBy)
            implements OriginalEvent {}

    /** 原件已领取: once, and the next opening needs two again. */
    record OriginalReceived(TipId tip, OfficerId by, Instant at, EvidenceId evidence)
            implements OriginalEvent {}
}
