package org.mingcha.command.retaliation;

import static org.mingcha.command.law.CivilTime.endOf;
import static org.mingcha.command.party.People.CUSTODIAN;
import static org.mingcha.command.party.People.DONGGANG;
import static org.mingcha.command.party.People.HEAD;
import static org.mingcha.command.party.People.LEGAL;
import static org.mingcha.command.party.People.QINGDAO;
import static org.mingcha.command.party.People.RIZHAO;
import static org.mingcha.command.party.People.WANG;
import static org.mingcha.command.party.People.elsewhere;
import static org.mingcha.command.retaliation.RetaliationHistory.CASE;
import static org.mingcha.command.retaliation.RetaliationHistory.DAY;
import static org.mingcha.command.retaliation.RetaliationHistory.DECIDE_BY;
import static org.mingcha.command.retaliation.RetaliationHistory.NOW;
import static org.mingcha.command.retaliation.RetaliationHistory.NUMBER;
import static org.mingcha.command.retaliation.RetaliationHistory.OPENED;
import static org.mingcha.command.retaliation.RetaliationHistory.acted;
import static org.mingcha.command.retaliation.RetaliationHistory.decided;
import static org.mingcha.command.retaliation.RetaliationHistory.handedOver;
import static org.mingcha.command.retaliation.RetaliationHistory.opened;

import java.util.List;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.CoreMatchers;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Invalid;
import org.mingcha.command.Stage;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.due.DueEvent.DeadlineOverdue;
import org.mingcha.command.party.AuthorityRule;
import org.mingcha.command.party.Officer;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.retaliation.RetaliationCommand.CatchUpRetaliation;
import org.mingcha.command.retaliation.RetaliationCommand.DecideRetaliation;
import org.mingcha.command.retaliation.RetaliationCommand.HandOverRetaliation;
import org.mingcha.command.retaliation.RetaliationCommand.OpenRetaliation;
import org.mingcha.command.retaliation.RetaliationCommand.RecordRetaliationMeasure;
import org.mingcha.command.retaliation.RetaliationCommand.RepeatRetaliation;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationHandedOver;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationMeasureTaken;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationRepeated;
import org.mingcha.command.seal.Closed;

class RetaliationTest {

    private static final DeadlineOverdue OVERDUE =
            new DeadlineOverdue(CaseId.of(CASE), DECIDE_BY, endOf(DECIDE_BY.dueOn()));

    private final Stage<Retaliation> retaliation = Stage.of(Retaliation.class).at(NOW);

    @Test
    void oneReportOpensOneCase() {
        var open =
                new OpenRetaliation(
                        CASE,
                        DAY,
                        OPENED.tip(),
                        NUMBER,
                        OPENED.unitName(),
                        OPENED.division(),
                        DECIDE_BY);
        retaliation.records(open, OPENED);
        retaliation.after(opened()).recordsNothing(open);
        retaliation.after(opened(decided(true))).recordsNothing(open);
    }

    @Test
    void whatIsSaidAgainWhileItWaitsCountsForTheCaseOnce() {
        var again = new RepeatRetaliation(CASE, DAY.plusDays(3), NUMBER + 4);
        var repeated = new RetaliationRepeated(CASE, DAY.plusDays(3), NUMBER + 4);
        retaliation.after(opened()).records(again, repeated);
        retaliation.after(opened(repeated)).recordsNothing(again);
    }

    @Test
    void whatIsSaidAfterTheDecisionDoesNotCountForTheCase() {
        var again = new RepeatRetaliation(CASE, DAY.plusDays(3), NUMBER + 4);
        for (var past : List.of(opened(decided(true)), opened(decided(false)))) {
            retaliation.after(past).recordsNothing(again);
        }
    }

    @Test
    void aHeadDecidesOnAllThatWasSaid() {
        retaliation.after(opened()).records(decide(true, HEAD), decided(true));
        retaliation.after(opened()).records(decide(false, HEAD), decided(false));
        var repeated = new RetaliationRepeated(CASE, DAY, NUMBER + 4);
        retaliation.after(opened(repeated)).records(decide(true, HEAD), decided(NUMBER + 4, true));
    }

    @Test
    void onlyAHeadOfTheDivisionDecides() {
        for (var other : List.of(WANG, LEGAL, CUSTODIAN)) {
            retaliation.after(opened()).refuses(decide(true, other), AuthorityRule.ROLE);
        }
        retaliation.after(opened()).refuses(decide(true, elsewhere(HEAD)), AuthorityRule.DIVISION);
    }

    @Test
    void whatIsDecidedIsNotDecidedAgain() {
        for (var past :
                List.of(
                        opened(decided(true)),
                        opened(decided(false)),
                        opened(decided(true), acted()))) {
            retaliation.after(past).refuses(decide(true, HEAD), RetaliationRule.ALREADY_DECIDED);
        }
    }

    @Test
    void measuresAreRecordedOfWhatIsConfirmedAsOftenAsTheyAreTaken() {
        for (var past : List.of(opened(decided(true)), opened(decided(true), acted()))) {
            for (var by : List.of(WANG, HEAD, LEGAL)) {
                var taken = new RetaliationMeasureTaken(CASE, by.id(), NOW, Closed.text("fined"));
                retaliation.after(past).records(measure(by), taken);
            }
        }
    }

    @Test
    void noMeasureIsRecordedOfWhatIsNotConfirmed() {
        for (var past : List.of(opened(), opened(decided(false)))) {
            retaliation.after(past).refuses(measure(HEAD), RetaliationRule.NOT_CONFIRMED);
        }
        retaliation.after(opened(decided(true))).refuses(measure(CUSTODIAN), AuthorityRule.ROLE);
        retaliation
                .after(opened(decided(true)))
                .refuses(measure(elsewhere(HEAD)), AuthorityRule.DIVISION);
    }

    @Test
    void itIsHandedOverUntilItEnds() {
        retaliation.after(opened()).records(handOver(QINGDAO, HEAD), handedOver());
        retaliation
                .after(opened(decided(true)))
                .records(
                        handOver(QINGDAO, LEGAL),
                        new RetaliationHandedOver(
                                CASE, LEGAL.id(), NOW, DONGGANG, QINGDAO, Closed.text("labour")));
        for (var past : List.of(opened(decided(false)), opened(decided(true), acted()))) {
            retaliation.after(past).refuses(handOver(QINGDAO, HEAD), RetaliationRule.ENDED);
        }
    }

    @Test
    void itIsHandedOverToAnotherDivisionThatIsInForceByWhoeverMay() {
        retaliation
                .after(opened())
                .refuses(handOver(DONGGANG, HEAD), RetaliationRule.HANDED_TO_ITSELF);
        retaliation.after(opened()).refuses(handOver(QINGDAO, WANG), AuthorityRule.ROLE);
        retaliation
                .after(opened())
                .refuses(handOver(RIZHAO, elsewhere(HEAD)), AuthorityRule.DIVISION);
        retaliation
                .after(opened())
                .when(handOver(new DivisionCode("371199"), HEAD))
                .expectNoEvents()
                .expectException(Invalid.class);
    }

    @Test
    void whoeverReceivesItDecidesAndWhoeverHandedItOverNoLonger() {
        var past = opened(handedOver());
        retaliation.after(past).refuses(decide(true, HEAD), AuthorityRule.DIVISION);
        retaliation.after(past).records(decide(true, elsewhere(HEAD)), decided(true));
        retaliation
                .after(past)
                .refuses(handOver(QINGDAO, elsewhere(HEAD)), RetaliationRule.HANDED_TO_ITSELF);
    }

    @Test
    void itIsOverdueFromTheEndOfTheSixtiethDayAlsoWhenItWasHandedOver() {
        for (var past : List.of(opened(), opened(handedOver()))) {
            var end = endOf(DECIDE_BY.dueOn());
            retaliation
                    .after(past)
                    .at(end.minusMillis(1))
                    .when(new CatchUpRetaliation(CASE))
                    .expectEventsMatching(
                            Matchers.payloadsMatching(
                                    CoreMatchers.not(
                                            Matchers.listWithAnyOf(Matchers.equalTo(OVERDUE)))));
            retaliation
                    .after(past)
                    .at(end)
                    .when(new CatchUpRetaliation(CASE))
                    .expectEventsMatching(
                            Matchers.payloadsMatching(
                                    Matchers.listWithAnyOf(Matchers.equalTo(OVERDUE))));
        }
    }

    @Test
    void aDecisionThatComesTooLateRecordsTheLapseFirst() {
        retaliation
                .after(opened())
                .at(endOf(DECIDE_BY.dueOn()))
                .when(decide(true, HEAD))
                .expectEventsMatching(
                        Matchers.payloadsMatching(
                                Matchers.listWithAnyOf(Matchers.equalTo(OVERDUE))));
    }

    @Test
    void onceItIsDecidedNothingIsDue() {
        retaliation
                .after(opened(decided(true)))
                .at(endOf(DECIDE_BY.dueOn()))
                .recordsNothing(new CatchUpRetaliation(CASE));
    }

    private static DecideRetaliation decide(boolean confirmed, Officer by) {
        return new DecideRetaliation(CASE, confirmed, Closed.letter("so"), by);
    }

    private static RecordRetaliationMeasure measure(Officer by) {
        return new RecordRetaliationMeasure(CASE, Closed.text("fined"), by);
    }

    private static HandOverRetaliation handOver(DivisionCode to, Officer by) {
        return new HandOverRetaliation(CASE, to, Closed.text("labour"), by);
    }
}
