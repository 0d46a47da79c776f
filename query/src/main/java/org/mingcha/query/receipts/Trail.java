package org.mingcha.query.receipts;

import java.util.Optional;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.seal.ReceiptTag;

/**
 * Leads from a stream to the receipt that it came from.
 *
 * @param receipt absent for what no tip-off led to
 * @param hazard the hazard that the stream is, or is about
 * @param seen ledger index of the stream's last event that the receipt's file holds
 */
public record Trail(
        String stream, Optional<ReceiptTag> receipt, Optional<HazardId> hazard, long seen) {

    Trail to(String other, long seen) {
        return new Trail(other, receipt, hazard, seen);
    }
}
