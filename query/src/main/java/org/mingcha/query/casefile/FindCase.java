package org.mingcha.query.casefile;

import org.mingcha.command.exposure.ExposureId;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.order.OrderId;
import org.mingcha.command.retaliation.RetaliationId;
import org.mingcha.command.reward.RewardId;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.unit.UnitId;

/** One case by its id; answered by an {@code Optional} of the case. */
public sealed interface FindCase {

    record FindTipCase(TipId tip) implements FindCase {}

    record FindHazardCase(HazardId hazard) implements FindCase {}

    record FindOrderCase(OrderId order) implements FindCase {}

    record FindExposureCase(ExposureId exposure) implements FindCase {}

    record FindUnitCase(UnitId unit) implements FindCase {}

    record FindRewardCase(RewardId reward) implements FindCase {}

    record FindRetaliationCase(RetaliationId retaliation) implements FindCase {}
}
