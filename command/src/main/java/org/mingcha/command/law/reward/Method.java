package org.mingcha.command.law.reward;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mingcha.command.money.Fen;

/** How a rule comes to an amount. */
public sealed interface Method {

    /** A share of all fines of the matter together. */
    record PercentOfFine(Percent share, Optional<Fen> floor, Optional<Fen> cap) implements Method {

        public PercentOfFine {
            Rates.requireOrder(floor, cap);
        }
    }

    /** The same, held within the band of the situation. */
    record PercentOfFineWithinBand(Percent share) implements Method {}

    /** So much for each substantiated concealed death, by the class that was finally confirmed. */
    record PerDeath(Map<AccidentClass, Fen> each, Optional<Fen> cap) implements Method {

        public PerDeath {
            each = Map.copyOf(each);
            if (each.size() != AccidentClass.values().length) {
                throw new IllegalArgumentException("every class of accident needs a figure");
            }
        }

        Fen of(AccidentClass grade) {
            return Objects.requireNonNull(each.get(grade));
        }
    }

    /** An officer sets the figure, within these. */
    record Discretion(Fen min, Fen max) implements Method {

        public Discretion {
            Rates.requireOrder(Optional.of(min), Optional.of(max));
        }

        public boolean allows(Fen figure) {
            return figure.value() >= min.value() && figure.value() <= max.value();
        }
    }

    /** One of several fixed figures, the highest first. */
    record Tier(List<Fen> tiers) implements Method {

        public Tier {
            tiers = List.copyOf(tiers);
            for (int i = 1; i < tiers.size(); i++) {
                Rates.requireOrder(Optional.of(tiers.get(i)), Optional.of(tiers.get(i - 1)));
            }
        }
    }
}
