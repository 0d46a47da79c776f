package org.mingcha.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingcha.query.Cast.CITY;
import static org.mingcha.query.Cast.COUNTY;
import static org.mingcha.query.Cast.EXPOSURE;
import static org.mingcha.query.Cast.FIRST;
import static org.mingcha.query.Cast.HAZARD;
import static org.mingcha.query.Cast.MERGED_TIP;
import static org.mingcha.query.Cast.ORDER;
import static org.mingcha.query.Cast.OTHER_CITY;
import static org.mingcha.query.Cast.PATROL_HAZARD;
import static org.mingcha.query.Cast.REFUSED_TIP;
import static org.mingcha.query.Cast.SECOND;
import static org.mingcha.query.Cast.TIP;
import static org.mingcha.query.Cast.WITHDRAWN_TIP;
import static org.mingcha.query.Cast.day;
import static org.mingcha.query.RetaliationStory.RETALIATION;
import static org.mingcha.query.RetaliationStory.UNFOUNDED;
import static org.mingcha.query.RetaliationStory.WAITING;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.exposure.ExposureEvent.ExposureDrafted;
import org.mingcha.command.exposure.ExposureEvent.ExposureProposed;
import org.mingcha.command.exposure.ExposureEvent.ExposurePublished;
import org.mingcha.command.hazard.HazardEvent.HazardClosedOut;
import org.mingcha.command.hazard.HazardEvent.HazardReopened;
import org.mingcha.command.hazard.HazardEvent.PlanApproved;
import org.mingcha.command.hazard.HazardEvent.PlanReturned;
import org.mingcha.command.order.OrderEvent.RectificationOverdue;
import org.mingcha.command.party.Sector;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationDecided;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationRepeated;
import org.mingcha.command.tipoff.TipKind;
import org.mingcha.command.tipoff.TipOffEvent.TipConcluded;
import org.mingcha.command.tipoff.TipOffEvent.TipRegistered;
import org.mingcha.command.tipoff.TipOffEvent.TipSubstantiated;
import org.mingcha.command.tipoff.TipOffEvent.VerificationAssigned;
import org.mingcha.query.Story;

class WorklistProjectionTest {

    private final InMemoryWorkItems items = new InMemoryWorkItems();
    private final WorklistModule module = new WorklistModule(items);

    @Test
    void aTipIsTheDesksUntilVerifiersAreNamed() {
        Story.tellThrough(module, TipRegistered.class);
        assertThat(item(TIP).owners()).isEmpty();
        assertThat(item(TIP).dueOn()).contains(day(6));

        Story.tellThrough(module, VerificationAssigned.class);
        assertThat(item(TIP).owners()).containsExactly(FIRST, SECOND);

        Story.tellThrough(module, TipSubstantiated.class);
        assertThat(item(TIP).owners()).isEmpty();
    }

    @Test
    void theStatusIsTheNameOfTheState() {
        Story.tellThrough(module, TipConcluded.class);

        assertThat(item(TIP).status()).isEqualTo("CONCLUDED");
        assertThat(item(REFUSED_TIP)).returns("REFUSED", WorkItem::status);
    }

    @Test
    void whatIsRefusedOrWithdrawnIsNotOpenAndNothingIsDue() {
        Story.tellAll(module);

        assertThat(item(WITHDRAWN_TIP)).returns(false, WorkItem::open);
        assertThat(item(REFUSED_TIP))
                .returns(false, WorkItem::open)
                .returns(Optional.empty(), WorkItem::dueOn);
    }

    @Test
    void whatCameFromATipHasItsKindAndSector() {
        Story.tellAll(module);

        for (Object id : new Object[] {HAZARD, ORDER, EXPOSURE}) {
            assertThat(item(id))
                    .returns(Optional.of(TIP), WorkItem::tip)
                    .returns(Optional.of(TipKind.HAZARD), WorkItem::kind)
                    .returns(Optional.of(Sector.DANGEROUS_CHEMICALS), WorkItem::sector)
                    .returns(COUNTY, WorkItem::division);
        }
        assertThat(item(PATROL_HAZARD)).returns(Optional.empty(), WorkItem::sector);
    }

    @Test
    void anOrderStaysOverdueAfterThatWasRecorded() {
        Story.tellThrough(module, RectificationOverdue.class);

        assertThat(item(ORDER).overdueOn(day(38))).isFalse();
        assertThat(item(ORDER).overdueOn(day(39))).isTrue();
    }

    @Test
    void aHazardThatIsReopenedIsOpenAgain() {
        Story.tellThrough(module, HazardClosedOut.class);
        assertThat(item(HAZARD).open()).isFalse();

        Story.tellThrough(module, HazardReopened.class);
        assertThat(item(HAZARD).open()).isTrue();
        assertThat(item(HAZARD).status()).isEqualTo("GRADED");
    }

    @Test
    void whatWasReturnedIsSoUntilAnOfficerGoesOn() {
        Story.tellThrough(module, PlanReturned.class);
        assertThat(items.find(HAZARD.value())).get().returns(true, Work::sentBack);

        Story.tellThrough(module, PlanApproved.class);
        assertThat(items.find(HAZARD.value())).get().returns(false, Work::sentBack);
    }

    @Test
    void anExposureIsItsProposersUntilThereIsADraft() {
        Story.tellThrough(module, ExposureProposed.class);
        assertThat(item(EXPOSURE).owners()).containsExactly(FIRST);

        Story.tellThrough(module, ExposureDrafted.class);
        assertThat(item(EXPOSURE).owners()).isEmpty();

        Story.tellThrough(module, ExposurePublished.class);
        assertThat(item(EXPOSURE).open()).isFalse();
    }

    @Test
    void aCaseOfRetaliationIsWorkOfItsOwnUntilSomethingIsDoneAboutTheUnit() {
        Story.tellThrough(module, RetaliationRepeated.class);
        assertThat(item(RETALIATION))
                .returns(Subject.RETALIATION, WorkItem::subject)
                .returns(Optional.of(MERGED_TIP), WorkItem::tip)
                .returns(CITY, WorkItem::division)
                .returns(Optional.of(day(141)), WorkItem::dueOn)
                .returns(true, WorkItem::open);
        assertThat(item(MERGED_TIP).open()).isFalse();

        Story.tellThrough(module, RetaliationDecided.class);
        assertThat(item(RETALIATION))
                .returns(OTHER_CITY, WorkItem::division)
                .returns(Optional.empty(), WorkItem::dueOn)
                .returns(true, WorkItem::open);

        Story.tellAll(module);
        assertThat(item(RETALIATION).open()).isFalse();
        assertThat(item(UNFOUNDED).open()).isFalse();
        assertThat(item(WAITING).overdueOn(day(161))).isTrue();
    }

    @Test
    void anEventOfAnUnknownStreamIsNotSwallowed() {
        Object stray =
                Story.EVENTS.stream()
                        .filter(ExposurePublished.class::isInstance)
                        .findFirst()
                        .orElseThrow();

        assertThatThrownBy(() -> Story.tell(module, stray))
                .hasRootCauseInstanceOf(IllegalStateException.class);
    }

    private WorkItem item(Object id) {
        return items.find(id.toString()).orElseThrow().item();
    }
}
