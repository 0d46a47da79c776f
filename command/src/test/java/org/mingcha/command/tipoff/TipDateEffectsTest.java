package org.mingcha.command.tipoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.command.law.Shanghai.LAW;
import static org.mingcha.command.party.People.HEAD;
import static org.mingcha.command.tipoff.TipHistory.ACCEPTED;
import static org.mingcha.command.tipoff.TipHistory.ANOTHER;
import static org.mingcha.command.tipoff.TipHistory.CONCLUDE_BY;
import static org.mingcha.command.tipoff.TipHistory.FEED_BACK_BY;
import static org.mingcha.command.tipoff.TipHistory.REGISTERED;
import static org.mingcha.command.tipoff.TipHistory.SIGNED;
import static org.mingcha.command.tipoff.TipHistory.TIP;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingcha.command.due.DateEffects;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.RowId;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.tipoff.TipOffEvent.*;

class TipDateEffectsTest {

    @Test
    void onlyTheseActsOpenAndMeetDates() {
        assertThat(String.join("\n", DateEffects.of(TipOffEvent.class, events(), TipDates::after)))
                .isEqualTo(
                        """
                        ConclusionDisputed +T7
                        ConclusionReversed +T3 -T7
                        ConclusionUpheld -T7
                        DeathFlagged +T9
                        DeathReported +T9
                        MergedTipConcluded +T5
                        NotCuredReported +T7
                        ResultFedBack -T5
                        TipAccepted -T1 +T3
                        TipBroughtToGovernment -T9
                        TipConcluded -T1 -T3 -T4 +T5
                        TipMerged -T1 -T3 -T4
                        TipRegistered +T1
                        TipReleased +T3
                        UrgentMeasureTaken -T8
                        UrgentMeasuresDue +T8
                        VerificationExtended -T3 +T4\
                        """);
    }

    private static List<TipOffEvent> events() {
        var head = HEAD.id();
        var letter = Closed.letter("so");
        return Stream.of(
                        TipHistory.disputed(),
                        TipHistory.urgent(),
                        TipHistory.merged(),
                        List.of(
                                new DeathFlagged(TIP, head, ACCEPTED, by(RowId.T9)),
                                new TipBroughtToGovernment(TIP, head, ACCEPTED),
                                new UrgentMeasuresDue(TIP, head, ACCEPTED, by(RowId.T8)),
                                new UrgentMeasureTaken(TIP, head, ACCEPTED, Closed.text("so")),
                                new VerificationExtended(
                                        TIP, head, ACCEPTED, 9, letter, CONCLUDE_BY, by(RowId.T4)),
                                new TipReleased(TIP, REGISTERED, ANOTHER, CONCLUDE_BY),
                                new MergedTipConcluded(TIP, SIGNED, ANOTHER, true, FEED_BACK_BY),
                                new NotCuredReported(
                                        TIP, REGISTERED, Optional.empty(), by(RowId.T7)),
                                new ConclusionUpheld(TIP, head, SIGNED, letter),
                                new ConclusionReversed(TIP, head, SIGNED, letter, CONCLUDE_BY)))
                .<TipOffEvent>flatMap(List::stream)
                .toList();
    }

    private static Deadline by(RowId row) {
        return LAW.open(row, REGISTERED);
    }
}
