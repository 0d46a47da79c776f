package org.mingcha.query.worklist;

import java.util.Arrays;
import java.util.List;
import org.mingcha.command.exposure.ExposureState;
import org.mingcha.command.hazard.HazardState;
import org.mingcha.command.order.OrderState;
import org.mingcha.command.retaliation.RetaliationState;
import org.mingcha.command.reward.RewardState;
import org.mingcha.command.tipoff.TipState;

/** The stream that an item of work stands for. */
public enum Subject {
    TIP(TipState.values()),
    HAZARD(HazardState.values()),
    ORDER(OrderState.values()),
    EXPOSURE(ExposureState.values()),
    REWARD(RewardState.values()),
    RETALIATION(RetaliationState.values());

    private final List<String> states;

    Subject(Enum<?>[] states) {
        this.states = Arrays.stream(states).map(Enum::name).toList();
    }

    /** How far on its way such a case is in that state, from 0. */
    int stage(String state) {
        return states.indexOf(state);
    }
}
