package org.mingcha.infra.time;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingcha.command.exposure.ExposureCommand.CatchUpExposure;
import org.mingcha.command.exposure.ExposureId;
import org.mingcha.command.hazard.HazardCommand.CatchUpHazard;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.order.OrderCommand.CatchUpOrder;
import org.mingcha.command.order.OrderId;
import org.mingcha.command.retaliation.RetaliationCommand.CatchUpRetaliation;
import org.mingcha.command.retaliation.RetaliationId;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipOffCommand.CatchUpTip;
import org.mingcha.query.deadlines.Behind;
import org.mingcha.query.deadlines.FindBehind;
import org.mingcha.web.act.Commands;
import org.mingcha.web.act.Recorded;

class CatchUpsTest {

    private static final String ID = "0123456789abcdefghjkmnpqrs";
    private static final LocalDate DUE = LocalDate.of(2026, 11, 20);

    /** Already the 24th in Shanghai. */
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T16:00:00Z"), ZoneOffset.UTC);

    private final List<Object> sent = new ArrayList<>();

    @Test
    void eachStreamIsAskedInItsOwnWords() {
        run(
                sent::add,
                behind("tip-"),
                behind("hazard-"),
                behind("order-"),
                behind("exposure-"),
                behind("retaliation-"));

        assertThat(sent)
                .containsExactly(
                        new CatchUpTip(new TipId("tip-" + ID)),
                        new CatchUpHazard(new HazardId("hazard-" + ID)),
                        new CatchUpOrder(new OrderId("order-" + ID)),
                        new CatchUpExposure(new ExposureId("exposure-" + ID)),
                        new CatchUpRetaliation(new RetaliationId("retaliation-" + ID)));
    }

    @Test
    void theDayIsThatOfShanghai() {
        var asked = new ArrayList<FindBehind>();
        round(
                        question -> {
                            asked.add(question);
                            return List.of();
                        },
                        sent::add)
                .run();

        assertThat(asked).extracting(FindBehind::today).containsExactly(LocalDate.of(2026, 11, 24));
    }

    @Test
    void oneThatFailsDoesNotStopTheOthers() {
        run(failingOn(CatchUpTip.class), behind("tip-"), behind("exposure-"));

        assertThat(sent).containsExactly(new CatchUpExposure(new ExposureId("exposure-" + ID)));
    }

    @Test
    void manyThatFailForGoodHoldUpNobodyBehindThem() {
        var all =
                IntStream.range(0, 1_200)
                        .mapToObj(i -> new Behind("tip-" + ID, DUE.minusDays(2_000 - i)))
                        .collect(toCollection(ArrayList::new));
        all.add(behind("exposure-"));
        round(
                        question ->
                                all.stream()
                                        .filter(one ->
                                                question.after()
                                                        .map(c -> one.cursor().compareTo(c) > 0)
                                                        .orElse(true))
                                        .limit(question.limit())
                                        .toList(),
                        failingOn(CatchUpTip.class))
                .run();

        assertThat(sent).containsExactly(new CatchUpExposure(new ExposureId("exposure-" + ID)));
    }

    @Test
    void aRoundThatCannotReadEndsQuietly() {
        var round =
                round(
                        _ -> {
                            throw new IllegalStateException("the database is away");
                        },
                        sent::add);

        assertThatCode(round::run).doesNotThrowAnyException();
    }

    private Consumer<Object> failingOn(Class<?> command) {
        return asked -> {
            if (command.isInstance(asked)) {
                throw new Meant();
            }
            sent.add(asked);
        };
    }

    /** Written to the log each time, where a trace of the stack would fill pages. */
    private static final class Meant extends RuntimeException {

        Meant() {
            super("as it is meant to", null, false, false);
        }
    }

    private void run(Consumer<Object> receiver, Behind... streams) {
        round(question -> question.after().isEmpty() ? List.of(streams) : List.of(), receiver)
                .run();
    }

    private static CatchUps round(
            Function<FindBehind, List<Behind>> behind, Consumer<Object> receiver) {
        return new CatchUps(behind, commands(receiver), CLOCK);
    }

    private static Commands commands(Consumer<Object> receiver) {
        return command -> {
            receiver.accept(command);
            return Recorded.NOTHING;
        };
    }

    private static Behind behind(String prefix) {
        return new Behind(prefix + ID, DUE);
    }
}
