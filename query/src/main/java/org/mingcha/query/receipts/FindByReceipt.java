package org.mingcha.query.receipts;

import org.mingcha.command.seal.ReceiptTag;

/**
 * What a receipt shows; answered by an {@code Optional} of {@link ReceiptStatus}, in the same work
 * whether it is known or not.
 */
public record FindByReceipt(ReceiptTag receipt) {}
