package org.mingcha.query.slips;

import java.util.Optional;
import org.mingcha.command.seal.ReceiptTag;

/** The slips of all receipts behind one, in the order of their tags; answered by a list. */
public record FindSlips(Optional<ReceiptTag> after, int most) {}
