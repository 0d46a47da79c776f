package org.mingcha.query.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.query.Cast.PROVINCE;
import static org.mingcha.query.Cast.day;
import static org.mingcha.query.RetaliationStory.RETALIATION;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.exposure.ExposureEvent.ExposureProposed;
import org.mingcha.command.exposure.ExposureEvent.ExposurePublished;
import org.mingcha.command.exposure.ExposureEvent.PublicationOverdue;
import org.mingcha.command.hazard.HazardEvent.AcceptanceApplied;
import org.mingcha.command.hazard.HazardEvent.AcceptanceFailed;
import org.mingcha.command.hazard.HazardEvent.HazardCureOverdue;
import org.mingcha.command.hazard.HazardEvent.HazardReopened;
import org.mingcha.command.hazard.HazardEvent.PlanApproved;
import org.mingcha.command.law.DeadlineRegistry;
import org.mingcha.command.order.OrderEvent.ExtensionGranted;
import org.mingcha.command.order.OrderEvent.OrderIssued;
import org.mingcha.command.order.OrderEvent.OrderSatisfied;
import org.mingcha.command.order.OrderEvent.OrderUnsatisfied;
import org.mingcha.command.order.OrderEvent.RectificationOverdue;
import org.mingcha.command.order.OrderEvent.RectificationReported;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationDecided;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationHandedOver;
import org.mingcha.command.tipoff.TipOffEvent.TipAccepted;
import org.mingcha.command.tipoff.TipOffEvent.TipConcluded;
import org.mingcha.command.tipoff.TipOffEvent.VerificationOverdue;
import org.mingcha.query.Story;

class DeadlinesProjectionTest {

    private final InMemoryDueDates dates = new InMemoryDueDates();
    private final DeadlinesModule module =
            new DeadlinesModule(
                    dates, new Foresight(Ladder.shipped(), DeadlineRegistry.published()));

    @Test
    void acceptingATipMeetsOneDateAndOpensTheNext() {
        Story.tellThrough(module, TipAccepted.class);
        assertThat(open("tip-a")).containsExactly("T3 due 2026-11-20");

        Story.tellThrough(module, TipConcluded.class);
        assertThat(open("tip-a")).containsExactly("T5 due 2026-12-01");
    }

    @Test
    void aPassedDateStaysOpenAndSaysThatItIsRecorded() {
        Story.tellThrough(module, VerificationOverdue.class);

        assertThat(open("tip-a")).containsExactly("T3 due 2026-11-20 recorded");
    }

    @Test
    void whatIsWithdrawnOrRefusedHasNoDates() {
        Story.tellAll(module);

        assertThat(open("tip-b")).isEmpty();
        assertThat(open("tip-c")).isEmpty();
        assertThat(open("tip-a")).isEmpty();
    }

    @Test
    void aPlanOpensTheDateOfTheCureAndItsPassingIsRemembered() {
        Story.tellThrough(module, PlanApproved.class);
        assertThat(open("hazard-a")).containsExactly("CURE due 2026-12-10");

        Story.tellThrough(module, HazardCureOverdue.class);
        assertThat(open("hazard-a")).containsExactly("CURE due 2026-12-10 recorded");

        Story.tellThrough(module, AcceptanceApplied.class);
        assertThat(open("hazard-a")).containsExactly("O2 due 2026-12-21");

        Story.tellThrough(module, AcceptanceFailed.class);
        assertThat(open("hazard-a")).containsExactly("CURE due 2026-12-10 recorded");

        Story.tellThrough(module, HazardReopened.class);
        assertThat(open("hazard-a")).isEmpty();
    }

    @Test
    void anExtensionMovesTheDateOfTheOrder() {
        Story.tellThrough(module, OrderIssued.class);
        assertThat(open("order-a")).containsExactly("RECTIFICATION due 2026-12-05");

        Story.tellThrough(module, ExtensionGranted.class);
        assertThat(open("order-a")).containsExactly("RECTIFICATION due 2026-12-08");
    }

    @Test
    void anOverdueOrderIsAlsoDueForReInspection() {
        Story.tellThrough(module, RectificationOverdue.class);
        assertThat(open("order-a"))
                .containsExactly("RECTIFICATION due 2026-12-08 recorded", "O1 due 2026-12-18");

        Story.tellThrough(module, OrderUnsatisfied.class);
        assertThat(open("order-a")).containsExactly("RECTIFICATION due 2026-12-08 recorded");

        Story.tellThrough(module, RectificationReported.class);
        assertThat(open("order-a")).containsExactly("O1 due 2026-12-31");

        Story.tellThrough(module, OrderSatisfied.class);
        assertThat(open("order-a")).isEmpty();
    }

    @Test
    void aCaseOfRetaliationOwnsItsDateAndTheTipOwesNone() {
        String stream = RETALIATION.value();
        Story.tellThrough(module, RetaliationHandedOver.class);
        assertThat(open(stream)).containsExactly("RETALIATION due 2027-03-21");
        assertThat(open("tip-e")).containsExactly("T9 due 2026-11-17");

        Story.tellThrough(module, RetaliationDecided.class);
        assertThat(open(stream)).isEmpty();
    }

    @Test
    void publishingMeetsTheDateOfTheExposure() {
        Story.tellThrough(module, ExposureProposed.class);
        assertThat(open("exposure-a")).containsExactly("E1 due 2026-12-18");

        Story.tellThrough(module, PublicationOverdue.class);
        assertThat(open("exposure-a")).containsExactly("E1 due 2026-12-18 recorded");

        Story.tellThrough(module, ExposurePublished.class);
        assertThat(open("exposure-a")).isEmpty();
    }

    private List<String> open(String prefix) {
        var question = new FindDueDates(PROVINCE, Optional.empty(), day(1), Optional.empty(), 200);
        return dates.page(question).items().stream()
                .filter(date -> date.stream().startsWith(prefix))
                .map(DeadlinesProjectionTest::told)
                .toList();
    }

    private static String told(DueDate date) {
        return date.deadline().row()
                + " due "
                + date.dueOn()
                + (date.recorded() ? " recorded" : "");
    }
}
