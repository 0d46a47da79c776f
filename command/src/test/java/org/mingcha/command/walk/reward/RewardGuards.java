package org.mingcha.command.walk.reward;

import static org.mingcha.command.walk.Power.first;
import static org.mingcha.command.walk.Power.no;

import java.util.Optional;
import org.mingcha.command.law.reward.AccidentClass;
import org.mingcha.command.law.reward.Matter;
import org.mingcha.command.reward.RewardCommand.ConfirmAccidentClass;

/** What concealed deaths say of an accident's class. */
final class RewardGuards {

    private RewardGuards() {}

    static String accident(RewardCase reward, ConfirmAccidentClass command) {
        boolean accident = reward.matter().equals(Optional.of(Matter.CONCEALED_ACCIDENT));
        boolean tooLow = command.accidentClass().ordinal() < least(command.deaths().value());
        return first(
                no(!accident, "reward.not-an-accident"), no(tooLow, "reward.class-below-deaths"));
    }

    private static int least(int deaths) {
        if (deaths < 3) {
            return AccidentClass.ORDINARY.ordinal();
        }
        if (deaths < 10) {
            return AccidentClass.LARGER.ordinal();
        }
        return (deaths < 30 ? AccidentClass.MAJOR : AccidentClass.EXTRAORDINARY).ordinal();
    }
}
