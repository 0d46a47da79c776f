package org.mingcha.infra.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.exposure.ExposureCommand.CatchUpExposure;
import org.mingcha.command.exposure.ExposureId;
import org.mingcha.command.hazard.HazardCommand.RecordHazardOverdue;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.RowId;
import org.mingcha.command.order.OrderCommand.RecordOrderOverdue;
import org.mingcha.command.order.OrderId;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipOffCommand.RecordTipOverdue;
import org.mingcha.query.deadlines.DueDate;
import org.mingcha.query.deadlines.FindUnrecordedOverdue;
import org.mingcha.web.act.Commands;
import org.mingcha.web.act.Recorded;

class OverdueRecorderTest {

    private static final String ID = "0123456789abcdefghjkmnpqrs";
    private static final LocalDate DUE = LocalDate.of(2026, 11, 20);

    /** Already the 24th in Shanghai. */
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T16:00:00Z"), ZoneOffset.UTC);

    private final List<Object> sent = new ArrayList<>();

    @Test
    void eachStreamIsToldOfItsOwnDate() {
        run(
                command -> sent.add(command),
                date("tip-", "T1"),
                date("hazard-", "CURE"),
                date("order-", "O1"),
                date("exposure-", "E1"));

        assertThat(sent)
                .containsExactly(
                        new RecordTipOverdue(new TipId("tip-" + ID), RowId.T1, DUE),
                        new RecordHazardOverdue(new HazardId("hazard-" + ID), DUE),
                        new RecordOrderOverdue(new OrderId("order-" + ID), DUE),
                        new CatchUpExposure(new ExposureId("exposure-" + ID)));
    }

    @Test
    void theDayIsThatOfShanghai() {
        var asked = new ArrayList<FindUnrecordedOverdue>();
        new OverdueRecorder(
                        question -> {
                            asked.add(question);
                            return List.of();
                        },
                        commands(sent::add),
                        CLOCK)
                .run();

        assertThat(asked)
                .extracting(FindUnrecordedOverdue::today)
                .containsExactly(LocalDate.of(2026, 11, 24));
    }

    @Test
    void oneThatFailsDoesNotStopTheOthers() {
        run(
                command -> {
                    if (command instanceof RecordTipOverdue) {
                        throw new IllegalStateException("the database is away");
                    }
                    sent.add(command);
                },
                date("tip-", "T1"),
                date("order-", "RECTIFICATION"));

        assertThat(sent).containsExactly(new RecordOrderOverdue(new OrderId("order-" + ID), DUE));
    }

    @Test
    void aRoundThatCannotReadEndsQuietly() {
        var recorder =
                new OverdueRecorder(
                        question -> {
                            throw new IllegalStateException("the database is away");
                        },
                        commands(sent::add),
                        CLOCK);

        assertThatCode(recorder::run).doesNotThrowAnyException();
    }

    private void run(java.util.function.Consumer<Object> receiver, DueDate... dates) {
        new OverdueRecorder(question -> List.of(dates), commands(receiver), CLOCK).run();
    }

    private static Commands commands(java.util.function.Consumer<Object> receiver) {
        return command -> {
            receiver.accept(command);
            return Recorded.NOTHING;
        };
    }

    private static DueDate date(String prefix, String what) {
        return new DueDate(
                prefix + ID + "/" + what,
                prefix + ID,
                new UnitName("东港某化工经营部"),
                new DivisionCode("371102"),
                new Deadline(RowId.valueOf(what), 1, DUE, DUE, 1, false),
                false,
                Optional.empty());
    }
}
