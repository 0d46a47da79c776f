package org.mingcha.query.receipts;

import java.util.List;
import java.util.Optional;
import org.mingcha.command.seal.ReceiptTag;

/**
 * Holds what receipts show, and the trails that lead to them. Putting the same thing twice changes
 * nothing.
 */
public interface ReceiptFiles {

    void put(ReceiptFile file);

    /** Takes the same work whether the receipt is known or not. */
    Optional<ReceiptFile> find(ReceiptTag receipt);

    /** Behind a tag, in the order of tags: so many at most. */
    List<ReceiptFile> after(Optional<ReceiptTag> receipt, int most);

    void put(Trail trail);

    Optional<Trail> trail(String stream);

    void clear();
}
