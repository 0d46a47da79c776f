package org.mingcha.command.tipoff;

import java.time.Instant;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.seal.Sealed;

/** What custodians did with the sealed identity of a reporter. */
public sealed interface IdentityEvent extends TipOffEvent.ByOfficer {

    /** 身份解封已申请. */
    record IdentityOpeningAsked(TipId tip, OfficerId by, Instant at, Sealed reason)
            implements IdentityEvent {}

    /** 身份已解封, by two: once, and the next opening needs two again. */
    record IdentityUnsealed(TipId tip, OfficerId by, Instant at, OfficerId askedBy)
            implements IdentityEvent {}

    /** 身份信息已交阅: once, to the custodian who had asked. */
    record IdentityShown(TipId tip, OfficerId by, Instant at) implements IdentityEvent {}

    /** 身份信息已销毁: its key is destroyed; the report, its proof and its place stand. */
    record IdentityErased(TipId tip, OfficerId by, Instant at, Sealed reason)
            implements IdentityEvent {}
}
