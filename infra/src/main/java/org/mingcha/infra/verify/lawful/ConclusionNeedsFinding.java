package org.mingcha.infra.verify.lawful;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.tipoff.TipOffEvent.TipConcluded;
import org.mingcha.command.tipoff.TipOffEvent.TipFoundUnsubstantiated;
import org.mingcha.command.tipoff.TipOffEvent.TipFoundUnverifiable;
import org.mingcha.command.tipoff.TipOffEvent.TipPartlySubstantiated;
import org.mingcha.command.tipoff.TipOffEvent.TipSubstantiated;
import org.mingcha.infra.verify.finding.Fault;

/** A head signs what others have found. */
final class ConclusionNeedsFinding implements StreamRule {

    private @Nullable OfficerId finder;

    @Override
    public Optional<Fault> broken(Object event) {
        switch (event) {
            case TipSubstantiated e -> finder = e.by();
            case TipPartlySubstantiated e -> finder = e.by();
            case TipFoundUnsubstantiated e -> finder = e.by();
            case TipFoundUnverifiable e -> finder = e.by();
            case TipConcluded e -> {
                return finder == null
                        ? Optional.of(Fault.CONCLUDED_WITHOUT_FINDING)
                        : StreamRule.when(finder.equals(e.by()), Fault.SIGNED_BY_FINDER);
            }
            default -> {}
        }
        return Optional.empty();
    }
}
