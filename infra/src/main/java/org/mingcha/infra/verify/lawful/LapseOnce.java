package org.mingcha.infra.verify.lawful;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.mingcha.infra.verify.finding.Fault;

/** Each step of each date is recorded once, whoever noticed it. */
final class LapseOnce implements StreamRule {

    private Set<Lapse> recorded = Set.of();

    @Override
    public Optional<Fault> broken(Object event) {
        return Lapse.of(event).filter(lapse -> !isNew(lapse)).map(_ -> Fault.OVERDUE_TWICE);
    }

    /** Most streams have none. */
    private boolean isNew(Lapse lapse) {
        if (recorded.isEmpty()) {
            recorded = new HashSet<>();
        }
        return recorded.add(lapse);
    }
}
