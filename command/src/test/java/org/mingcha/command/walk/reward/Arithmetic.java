package org.mingcha.command.walk.reward;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Amounts in fen, as far as the walk asks for them: the provincial rules of 2019 and 2021
 * (domain.md 5.1), without lists of situations.
 */
final class Arithmetic {

    static final long CAP = 50_000_000;
    static final long LEAST = 500_000;
    static final long LEAST_SET = 50_000;
    static final long MOST_SET = 500_000;

    private static final LocalDate SECOND_RULE = LocalDate.parse("2021-03-18");
    private static final long[] EACH_DEATH = {3_000_000, 4_000_000, 5_000_000, 6_000_000};

    private Arithmetic() {}

    static boolean old(RewardCase reward) {
        return reward.matter.accepted.isBefore(SECOND_RULE);
    }

    /** Empty where something is missing yet, or no rule has the figure. */
    static Optional<Long> amount(RewardCase reward) {
        if (old(reward) && !reward.named) {
            return Optional.empty();
        }
        return reward.matter()
                .flatMap(matter ->
                        switch (matter) {
                            case GENERAL_HAZARD -> reward.figure.filter(Arithmetic::maySet);
                            case MAJOR_HAZARD -> ofFines(reward);
                            case ILLEGAL_OPERATION ->
                                    old(reward) ? Optional.empty() : ofFines(reward);
                            case CONCEALED_ACCIDENT ->
                                    old(reward) ? Optional.empty() : ofDeaths(reward);
                            case LISTED_SITUATION, HAZARD_OR_VIOLATION -> Optional.empty();
                        })
                .map(amount -> uplifted(reward, amount));
    }

    static boolean maySet(long figure) {
        return figure >= LEAST_SET && figure <= MOST_SET;
    }

    private static Optional<Long> ofFines(RewardCase reward) {
        return reward.finesKnown()
                ? Optional.of(Math.clamp((reward.fined() + 1) / 2, LEAST, CAP))
                : Optional.empty();
    }

    private static Optional<Long> ofDeaths(RewardCase reward) {
        return reward.accident.map(
                grade -> Math.min(CAP, EACH_DEATH[grade.ordinal()] * reward.deaths));
    }

    private static long uplifted(RewardCase reward, long amount) {
        boolean more = reward.insider && !old(reward);
        return more ? Math.min(CAP, amount + (amount + 2) / 5) : amount;
    }
}
