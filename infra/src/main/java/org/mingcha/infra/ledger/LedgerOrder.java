package org.mingcha.infra.ledger;

import java.util.Optional;
import org.mingcha.command.reward.OrderOfReceipt;
import org.mingcha.command.reward.ReceivedAs;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.infra.ledger.commits.Commits;

/** The ledger's own order: the index of a tip-off's first event. */
public final class LedgerOrder implements OrderOfReceipt {

    private final Commits commits;

    public LedgerOrder(Commits commits) {
        this.commits = commits;
    }

    @Override
    public Optional<ReceivedAs> of(TipId tip) {
        return commits.ofStream(tip.value(), 0, 1).stream()
                .findFirst()
                .map(commit -> new ReceivedAs(commit.index()));
    }
}
