package org.mingcha.infra.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Records of every shape that the domain uses. */
final class Samples {

    private Samples() {}

    enum Colour {
        RED,
        GREEN;

        @Override
        public String toString() {
            return "colour " + ordinal();
        }
    }

    record Id(String value) {}

    record Fen(long amount) {}

    record Count(int value) {}

    record Names(List<Id> all) {}

    record Day(LocalDate on) {}

    record Alone(Id id) {}

    record Maybe(Optional<Id> id) {}

    record Whole(
            Id id,
            Fen fen,
            Count count,
            Names names,
            Alone alone,
            Maybe maybe,
            Optional<Fen> fine,
            Optional<Day> day,
            List<Id> ids,
            Set<Count> counts,
            Map<Id, Fen> amounts,
            Colour colour,
            Instant at,
            boolean urgent) {

        boolean isUrgentToday() {
            return urgent;
        }

        String getSummary() {
            return id.value();
        }
    }
}
