package org.mingcha.infra.verify.lawful;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.RowId;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationDecided;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationMeasureTaken;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationOpened;
import org.mingcha.command.retaliation.RetaliationId;
import org.mingcha.command.seal.Letter;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipOffEvent.RetaliationConfirmed;
import org.mingcha.command.tipoff.TipOffEvent.RetaliationNotConfirmed;
import org.mingcha.command.tipoff.TipOffEvent.RetaliationReported;
import org.mingcha.command.tipoff.TipOffEvent.RetaliationStillWaits;
import org.mingcha.infra.verify.finding.Fault;

class LawfulRetaliationTest {

    private static final TipId TIP = new TipId("tip-0123456789abcdefghjkmnpqrs");
    private static final RetaliationId CASE = RetaliationId.of(TIP, 5);
    private static final OfficerId HEAD = new OfficerId("head.sun");
    private static final LocalDate DAY = LocalDate.parse("2026-12-01");
    private static final Instant THEN = Instant.parse("2026-12-11T02:03:04.005Z");
    private static final Sealed TEXT = new Sealed("a".repeat(64));
    private static final Letter LETTER = new Letter(TEXT, TEXT);
    private static final Deadline DECIDE_BY =
            new Deadline(RowId.RETALIATION, 1, DAY, DAY.plusDays(60), 1, false);

    private static final RetaliationOpened OPENED =
            new RetaliationOpened(
                    CASE, DAY, TIP, 5, new UnitName("甲化工厂"), new DivisionCode("371102"), DECIDE_BY);
    private static final RetaliationMeasureTaken MEASURE =
            new RetaliationMeasureTaken(CASE, HEAD, THEN, TEXT);
    private static final RetaliationReported REPORTED =
            new RetaliationReported(TIP, DAY, TEXT, DECIDE_BY);
    private static final RetaliationConfirmed CONFIRMED =
            new RetaliationConfirmed(TIP, HEAD, THEN, LETTER);
    private static final RetaliationNotConfirmed NOT_CONFIRMED =
            new RetaliationNotConfirmed(TIP, HEAD, THEN, LETTER);

    @Test
    void casesThatGoTheirWayBreakNothing() {
        assertThat(faults(OPENED, decided(true), MEASURE, MEASURE)).isEmpty();
        assertThat(faults(OPENED, decided(false))).isEmpty();
        assertThat(faults(REPORTED, REPORTED, CONFIRMED, REPORTED, NOT_CONFIRMED)).isEmpty();
        assertThat(
                        faults(
                                REPORTED,
                                REPORTED,
                                CONFIRMED,
                                new RetaliationStillWaits(TIP, DAY, DECIDE_BY),
                                NOT_CONFIRMED))
                .isEmpty();
    }

    @Test
    void whatWasNeverOpenedOrReportedIsNotDecided() {
        for (var first : List.of(decided(true), CONFIRMED, NOT_CONFIRMED)) {
            assertThat(faults(first)).containsExactly(Fault.RETALIATION_DECIDED_UNREPORTED);
        }
    }

    @Test
    void whatWasDecidedIsNotDecidedAgain() {
        assertThat(faults(OPENED, decided(false), decided(true)))
                .containsExactly(Fault.RETALIATION_DECIDED_UNREPORTED);
        assertThat(faults(REPORTED, NOT_CONFIRMED, CONFIRMED))
                .containsExactly(Fault.RETALIATION_DECIDED_UNREPORTED);
    }

    @Test
    void whatIsNotConfirmedIsNotActedOn() {
        assertThat(faults(OPENED, MEASURE)).containsExactly(Fault.RETALIATION_ACTED_ON_UNCONFIRMED);
        assertThat(faults(OPENED, decided(false), MEASURE))
                .containsExactly(Fault.RETALIATION_ACTED_ON_UNCONFIRMED);
    }

    private static List<Fault> faults(Object... events) {
        var rule = new RetaliationNeedsReport();
        return Stream.of(events).flatMap(event -> rule.broken(event).stream()).toList();
    }

    private static RetaliationDecided decided(boolean confirmed) {
        return new RetaliationDecided(CASE, HEAD, THEN, TIP, 5, confirmed, LETTER);
    }
}
