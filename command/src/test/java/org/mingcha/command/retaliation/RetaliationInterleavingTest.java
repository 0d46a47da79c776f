package org.mingcha.command.retaliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.command.party.People.HEAD;
import static org.mingcha.command.retaliation.RetaliationHistory.DAY;
import static org.mingcha.command.retaliation.RetaliationHistory.DECIDE_BY;
import static org.mingcha.command.retaliation.RetaliationHistory.NOW;
import static org.mingcha.command.retaliation.RetaliationHistory.NUMBER;
import static org.mingcha.command.tipoff.TipHistory.TIP;
import static org.mingcha.command.tipoff.TipHistory.fedBack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.command.PolicyStage;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationDecided;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationOpened;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationRepeated;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.tipoff.TipOffEvent;
import org.mingcha.command.tipoff.TipOffEvent.RetaliationReported;
import org.mingcha.command.tipoff.TipOffModule;
import org.mingcha.command.tipoff.TipStanding;

/** Reports and decisions in any order while the policies are down, again and again. */
class RetaliationInterleavingTest {

    private static final int ROUNDS = 6;

    private final PolicyStage stage =
            PolicyStage.of(new RetaliationModule(), new TipOffModule()).at(NOW);
    private int decisions;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyReportCountsForOneCaseAndTheTipWaitsWhileOneOfThemDoes(long seed) {
        var random = new Random(seed);
        stage.happened(TIP, fedBack());
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = random.nextInt(1, 4); i > 0; i--) {
                anything(random);
            }
            if (random.nextInt(3) == 0) {
                stage.replay();
            } else {
                stage.run();
            }
            holds();
        }
    }

    private void anything(Random random) {
        var open = open();
        if (open.isPresent() && random.nextBoolean()) {
            decide(open.get());
        } else {
            var text = Closed.text("dismissed");
            stage.happened(TIP, List.of(new RetaliationReported(TIP, DAY, text, DECIDE_BY)));
        }
    }

    /** On all that the case has heard of, which may be less than was said. */
    private void decide(RetaliationId retaliation) {
        var last = heard(retaliation).getLast();
        var account = Closed.letter("decision " + ++decisions);
        boolean confirmed = decisions % 2 == 0;
        stage.happened(
                retaliation,
                List.of(
                        new RetaliationDecided(
                                retaliation, HEAD.id(), NOW, TIP, last, confirmed, account)));
    }

    private void holds() {
        assertThat(stage.stuck()).isEmpty();
        assertThat(cases().stream().flatMap(one -> heard(one).stream()))
                .containsExactlyInAnyOrderElementsOf(reports());
        assertThat(cases().stream().filter(this::waits)).hasSizeLessThanOrEqualTo(1);
        assertThat(tip().marks().retaliation()).isEqualTo(open().isPresent());
    }

    private List<Long> reports() {
        var events = stage.recorded(TIP);
        return LongStream.range(NUMBER, events.size())
                .filter(number -> events.get((int) number) instanceof RetaliationReported)
                .boxed()
                .toList();
    }

    private List<RetaliationId> cases() {
        return reports().stream()
                .map(number -> RetaliationId.of(TIP, number))
                .filter(id -> !stage.recorded(id).isEmpty())
                .toList();
    }

    private Optional<RetaliationId> open() {
        return cases().stream().filter(this::waits).findFirst();
    }

    private boolean waits(RetaliationId retaliation) {
        return stage.recorded(retaliation).stream().noneMatch(RetaliationDecided.class::isInstance);
    }

    private List<Long> heard(RetaliationId retaliation) {
        var numbers = new ArrayList<Long>();
        for (var event : stage.recorded(retaliation)) {
            if (event instanceof RetaliationOpened opened) {
                numbers.add(opened.number());
            } else if (event instanceof RetaliationRepeated repeated) {
                numbers.add(repeated.number());
            }
        }
        return numbers;
    }

    private TipStanding tip() {
        var standing = TipStanding.opened(RetaliationHistory.OPENED.division());
        for (var event : stage.recorded(TIP)) {
            standing = standing.after((TipOffEvent) event);
        }
        return standing;
    }
}
