package org.mingcha.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingcha.command.account.AccountActs;
import org.mingcha.command.exposure.ExposureActs;
import org.mingcha.command.hazard.HazardActs;
import org.mingcha.command.order.OrderActs;
import org.mingcha.command.party.Act;
import org.mingcha.command.party.OfficialAct;
import org.mingcha.command.retaliation.RetaliationActs;
import org.mingcha.command.reward.RewardActs;
import org.mingcha.command.tipoff.TipOffActs;

class OfficialActsTest {

    private static final List<? extends Act<?>> ROWS =
            Stream.of(
                            TipOffActs.ALL,
                            HazardActs.ALL,
                            OrderActs.ALL,
                            ExposureActs.ALL,
                            RewardActs.ALL,
                            RetaliationActs.ALL,
                            AccountActs.ALL)
                    .flatMap(List::stream)
                    .toList();

    @Test
    void everyOfficialActHasOneRowUnlessItOpensAStream() {
        var acts =
                Families.records(Streams.COMMANDS)
                        .filter(OfficialAct.class::isAssignableFrom)
                        .filter(command -> !Opening.class.isAssignableFrom(command))
                        .toList();

        assertThat(ROWS)
                .<Class<?>>extracting(Act::command)
                .containsExactlyInAnyOrderElementsOf(acts);
    }

    @Test
    void everyRowNamesARoleAndAState() {
        assertThat(ROWS).noneMatch(row -> row.roles().isEmpty() || row.from().isEmpty());
    }

    @Test
    void everyCommandIsARecordOfItsOwnName() {
        assertThat(Families.records(Streams.COMMANDS))
                .allMatch(Class::isRecord)
                .extracting(Class::getSimpleName)
                .doesNotHaveDuplicates();
    }
}
