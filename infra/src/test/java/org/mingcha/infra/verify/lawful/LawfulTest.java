package org.mingcha.infra.verify.lawful;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Citation;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.due.DueEvent.DeadlineOverdue;
import org.mingcha.command.exposure.ExposureBasis;
import org.mingcha.command.exposure.ExposureEvent.ExposureApproved;
import org.mingcha.command.exposure.ExposureEvent.ExposureDrafted;
import org.mingcha.command.exposure.ExposureEvent.ExposureProposed;
import org.mingcha.command.exposure.ExposureEvent.ExposurePublished;
import org.mingcha.command.exposure.ExposureEvent.LegalReviewed;
import org.mingcha.command.exposure.ExposureEvent.RedactionChecked;
import org.mingcha.command.exposure.ExposureId;
import org.mingcha.command.exposure.ExposureSource;
import org.mingcha.command.hazard.HazardEvent.AcceptancePassed;
import org.mingcha.command.hazard.HazardEvent.CureCompletedReported;
import org.mingcha.command.hazard.HazardEvent.HazardClosedOut;
import org.mingcha.command.hazard.HazardEvent.HazardCureOverdue;
import org.mingcha.command.hazard.HazardEvent.HazardFound;
import org.mingcha.command.hazard.HazardEvent.HazardRegistered;
import org.mingcha.command.hazard.HazardEvent.HazardRegraded;
import org.mingcha.command.hazard.HazardEvent.HazardRemovedOnSpot;
import org.mingcha.command.hazard.HazardEvent.HazardReopened;
import org.mingcha.command.hazard.HazardEvent.PlanApproved;
import org.mingcha.command.hazard.HazardEvent.RemediationPlanSubmitted;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.hazard.HazardLevel;
import org.mingcha.command.hazard.HazardSource;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.RowId;
import org.mingcha.command.order.OrderEvent.OrderClosed;
import org.mingcha.command.order.OrderEvent.OrderIssued;
import org.mingcha.command.order.OrderEvent.OrderSatisfied;
import org.mingcha.command.order.OrderEvent.PenaltyFiled;
import org.mingcha.command.order.OrderEvent.ResumptionConsented;
import org.mingcha.command.order.OrderEvent.ResumptionRefused;
import org.mingcha.command.order.OrderId;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.place.Place;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.infra.merkle.Tree;
import org.mingcha.infra.verify.finding.Fault;
import org.mingcha.infra.verify.finding.Finding;
import org.mingcha.infra.verify.finding.Findings;
import org.mingcha.infra.verify.order.Seen;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;

class LawfulTest {

    private static final OfficerId WANG = new OfficerId("officer.wang");
    private static final OfficerId ZHAO = new OfficerId("officer.zhao");
    private static final OfficerId SUN = new OfficerId("officer.sun");
    private static final HazardId HAZARD = new HazardId("hazard-0123456789abcdefghjkmnpqrs");
    private static final OrderId ORDER = new OrderId("order-0123456789abcdefghjkmnpqrs");
    private static final ExposureId EXPOSURE =
            new ExposureId("exposure-0123456789abcdefghjkmnpqrs");
    private static final UnitName UNIT = new UnitName("某化工有限公司");
    private static final DivisionCode DONGGANG = new DivisionCode("371102");
    private static final Sealed TEXT = new Sealed("a".repeat(64));
    private static final Instant THEN = Instant.parse("2022-12-01T02:03:04.005Z");
    private static final LocalDate DUE = LocalDate.parse("2022-12-31");
    private static final Deadline DEADLINE =
            new Deadline(RowId.H3, 1, LocalDate.parse("2022-12-01"), DUE, 2022, false);

    private final Findings findings = new Findings();
    private final Lawful lawful = new Lawful(findings);
    private long index;

    @Test
    void aHazardThatWentTheWholeWayIsLawful() {
        stream(
                0,
                registered(),
                plan(WANG, Optional.of(TEXT)),
                new PlanApproved(HAZARD, ZHAO, THEN, DUE),
                cured(WANG),
                accepted(ZHAO, SUN),
                closedOut(),
                new HazardReopened(HAZARD, ZHAO, THEN, TEXT),
                cured(WANG),
                accepted(ZHAO, SUN),
                closedOut());

        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void noCloseOutBeforeAnAcceptancePassed() {
        stream(0, registered(), cured(WANG), closedOut());

        found(2, Fault.CLOSED_OUT_UNACCEPTED);
    }

    @Test
    void anAcceptanceBeforeTheReopeningCountsNoMore() {
        stream(
                0,
                registered(),
                accepted(ZHAO, SUN),
                closedOut(),
                new HazardReopened(HAZARD, ZHAO, THEN, TEXT),
                closedOut());

        found(4, Fault.CLOSED_OUT_UNACCEPTED);
    }

    @Test
    void noAcceptanceByOneOfficerThoughNamedTwice() {
        stream(0, registered(), accepted(ZHAO, ZHAO));

        found(1, Fault.TOO_FEW_OFFICERS);
    }

    @Test
    void noAcceptanceByTheCurer() {
        stream(0, registered(), cured(WANG), accepted(WANG, SUN));

        found(2, Fault.CURER_ACCEPTED);
    }

    @Test
    void noAcceptanceByWhoeverRemovedItOnTheSpot() {
        stream(
                0,
                registered(),
                new HazardRemovedOnSpot(HAZARD, WANG, THEN, TEXT),
                accepted(WANG, SUN));

        found(2, Fault.CURER_ACCEPTED);
    }

    @Test
    void aHazardThatWasFoundIsJudgedFromItsFinding() {
        var found =
                new HazardFound(
                        HAZARD,
                        THEN,
                        new TipId("tip-0123456789abcdefghjkmnpqrs"),
                        UNIT,
                        DONGGANG,
                        new Place("东港区某路1号"),
                        DEADLINE);
        stream(0, found, registered(), cured(WANG), closedOut());

        found(3, Fault.CLOSED_OUT_UNACCEPTED);
    }

    @Test
    void anAcceptanceOfAGeneralHazardIsNoneOfAMajorOne() {
        var clause = new Citation("第三条");
        stream(
                0,
                registered(),
                accepted(ZHAO, SUN),
                new HazardRegraded(
                        HAZARD,
                        WANG,
                        THEN,
                        HazardLevel.GENERAL,
                        HazardLevel.MAJOR,
                        clause,
                        clause,
                        TEXT),
                closedOut());

        found(3, Fault.CLOSED_OUT_UNACCEPTED);
    }

    @Test
    void noPenaltyFiledByOneOfficer() {
        stream(3, new PenaltyFiled(ORDER, ZHAO, THEN, List.of(ZHAO)));

        found(0, Fault.TOO_FEW_OFFICERS);
    }

    @Test
    void noResumptionReviewedByOneOfficer() {
        stream(
                3,
                new ResumptionConsented(ORDER, ZHAO, THEN, List.of(ZHAO), TEXT),
                new ResumptionRefused(ORDER, ZHAO, THEN, List.of(ZHAO), TEXT));

        assertThat(findings.sorted()).hasSize(2);
    }

    @Test
    void noPlanApprovedByItsSubmitter() {
        stream(
                0,
                registered(),
                plan(WANG, Optional.of(TEXT)),
                new PlanApproved(HAZARD, WANG, THEN, DUE));

        found(2, Fault.PLAN_APPROVED_BY_SUBMITTER);
    }

    @Test
    void noPlanApprovedThatLacksAnElement() {
        stream(
                0,
                registered(),
                plan(WANG, Optional.empty()),
                new PlanApproved(HAZARD, ZHAO, THEN, DUE));

        found(2, Fault.PLAN_INCOMPLETE);
    }

    @Test
    void aLapseIsDatedAtTheEndOfItsDay() {
        stream(
                0,
                registered(),
                new HazardCureOverdue(HAZARD, DUE, CivilTime.endOf(DUE)),
                new DeadlineOverdue(
                        new CaseId(HAZARD.value()), DEADLINE, CivilTime.endOf(DUE).plusMillis(1)));

        found(2, Fault.OVERDUE_MISDATED);
    }

    @Test
    void aLapseIsRecordedOnce() {
        stream(
                0,
                registered(),
                new HazardCureOverdue(HAZARD, DUE, CivilTime.endOf(DUE)),
                new HazardCureOverdue(HAZARD, DUE, CivilTime.endOf(DUE)));

        found(2, Fault.OVERDUE_TWICE);
    }

    @Test
    void noOrderClosedBeforeItWasSatisfied() {
        stream(0, issued(), new OrderClosed(ORDER, ZHAO, THEN));
        found(1, Fault.ORDER_CLOSED_UNSATISFIED);
    }

    @Test
    void anOrderThatWasSatisfiedIsClosedLawfully() {
        stream(
                0,
                issued(),
                new OrderSatisfied(ORDER, ZHAO, THEN, List.of(ZHAO, SUN), TEXT),
                new OrderClosed(ORDER, ZHAO, THEN));

        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void noPublicationWithoutApproval() {
        stream(0, proposed(), drafted(WANG), checked(ZHAO), reviewed(SUN), published());

        found(4, Fault.PUBLISHED_UNAPPROVED);
    }

    @Test
    void aNewDraftNeedsANewApproval() {
        stream(
                0,
                proposed(),
                drafted(WANG),
                checked(ZHAO),
                reviewed(SUN),
                approved(SUN),
                drafted(WANG),
                published());

        found(6, Fault.PUBLISHED_UNAPPROVED);
    }

    @Test
    void noApprovalOfWhatWasNotChecked() {
        stream(0, proposed(), drafted(WANG), checked(ZHAO), approved(SUN));

        found(3, Fault.APPROVED_UNCHECKED);
    }

    @Test
    void noOfficerApprovesTheirOwnDraft() {
        stream(0, proposed(), drafted(WANG), checked(ZHAO), reviewed(SUN), approved(WANG));

        found(4, Fault.OWN_DRAFT);
    }

    @Test
    void ofAStreamWhoseBeginningIsNotThereOnlySingleEventsAreJudged() {
        stream(7, closedOut(), accepted(ZHAO, ZHAO));

        found(1, Fault.TOO_FEW_OFFICERS);
    }

    private void found(long at, Fault fault) {
        assertThat(findings.sorted()).containsExactly(Finding.of(at, fault));
    }

    private void stream(long sequence, Object... events) {
        for (Object event : events) {
            var stored =
                    new StoredEvent(
                            index,
                            "stream",
                            "Kind",
                            sequence++,
                            "",
                            "",
                            "1",
                            "",
                            "",
                            "",
                            new byte[32]);
            byte[] entry = new byte[32];
            lawful.check(
                    new Seen.Event(
                            stored,
                            entry,
                            Tree.leaf(entry),
                            1,
                            Optional.empty(),
                            Optional.of(event),
                            Optional.empty()));
            index++;
        }
    }

    private static HazardRegistered registered() {
        return new HazardRegistered(
                HAZARD,
                WANG,
                THEN,
                Optional.empty(),
                HazardSource.ENFORCEMENT_INSPECTION,
                UNIT,
                DONGGANG,
                new Place("某路 1 号"),
                TEXT);
    }

    private static RemediationPlanSubmitted plan(OfficerId by, Optional<Sealed> funds) {
        return new RemediationPlanSubmitted(
                HAZARD,
                by,
                THEN,
                Optional.of(TEXT),
                Optional.of(TEXT),
                funds,
                Optional.of(DUE),
                Optional.of(TEXT));
    }

    private static CureCompletedReported cured(OfficerId by) {
        return new CureCompletedReported(HAZARD, by, THEN, TEXT);
    }

    private static AcceptancePassed accepted(OfficerId... officers) {
        return new AcceptancePassed(HAZARD, officers[0], THEN, List.of(officers), TEXT);
    }

    private static HazardClosedOut closedOut() {
        return new HazardClosedOut(HAZARD, ZHAO, THEN, TEXT);
    }

    private static OrderIssued issued() {
        return new OrderIssued(
                ORDER,
                WANG,
                THEN,
                HAZARD,
                UNIT,
                DONGGANG,
                List.of(TEXT),
                new Citation("安全生产法第六十五条"),
                DUE);
    }

    private static ExposureProposed proposed() {
        return new ExposureProposed(
                EXPOSURE,
                WANG,
                THEN,
                ExposureBasis.values()[0],
                new ExposureSource(HAZARD.value()),
                UNIT,
                DONGGANG,
                Optional.empty());
    }

    private static ExposureDrafted drafted(OfficerId by) {
        return new ExposureDrafted(EXPOSURE, by, THEN, TEXT, TEXT);
    }

    private static RedactionChecked checked(OfficerId by) {
        return new RedactionChecked(EXPOSURE, by, THEN, true, Optional.empty());
    }

    private static LegalReviewed reviewed(OfficerId by) {
        return new LegalReviewed(EXPOSURE, by, THEN, true, Optional.empty());
    }

    private static ExposureApproved approved(OfficerId by) {
        return new ExposureApproved(EXPOSURE, by, THEN);
    }

    private static ExposurePublished published() {
        return new ExposurePublished(EXPOSURE, SUN, THEN);
    }
}
