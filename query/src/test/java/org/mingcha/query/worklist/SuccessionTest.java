package org.mingcha.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.query.Cast.FIRST;
import static org.mingcha.query.Cast.HAZARD;
import static org.mingcha.query.Cast.HEAD;
import static org.mingcha.query.Cast.SECOND;
import static org.mingcha.query.Cast.THIRD;
import static org.mingcha.query.Cast.TIP;
import static org.mingcha.query.Cast.morning;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.Test;
import org.mingcha.command.account.AccountEvent;
import org.mingcha.command.account.AccountEvent.AccountAligned;
import org.mingcha.command.account.AccountEvent.AccountDisabled;
import org.mingcha.command.account.AccountEvent.AccountEnabled;
import org.mingcha.command.account.AccountEvent.WorkHandedOver;
import org.mingcha.command.account.AccountId;
import org.mingcha.command.account.Leaving;
import org.mingcha.command.hazard.HazardEvent.HazardRegistered;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Role;
import org.mingcha.command.tipoff.TipOffEvent.VerificationAssigned;
import org.mingcha.query.Cast;
import org.mingcha.query.Story;

class SuccessionTest {

    private static final int ASSIGNED = after(VerificationAssigned.class);
    private static final int REGISTERED = after(HazardRegistered.class);

    private final InMemoryWorkItems items = new InMemoryWorkItems();

    @Test
    void whatWasOnesIsTheSuccessors() {
        tell(REGISTERED, handed(registrar(), THIRD));

        assertThat(owners(HAZARD.value())).containsExactly(THIRD);
    }

    @Test
    void verifierWhoHandsOverVerifiesNoMoreAndTheOtherGoesOn() {
        tell(ASSIGNED, handed(FIRST, THIRD));

        assertThat(owners(TIP.value())).containsExactly(SECOND);
    }

    @Test
    void tipOffWhoseVerifiersAllHandedOverIsTheDesks() {
        tell(ASSIGNED, handed(FIRST, THIRD), handed(SECOND, THIRD));

        assertThat(items.find(TIP.value()).orElseThrow().item())
                .returns(List.of(), WorkItem::owners)
                .returns(true, WorkItem::open);
    }

    @Test
    void whatSomebodyLeavesBehindIsTheDesks() {
        tell(REGISTERED, disabled(registrar()));

        assertThat(items.find(HAZARD.value()).orElseThrow().item())
                .returns(List.of(), WorkItem::owners)
                .returns(true, WorkItem::open);
    }

    @Test
    void whatIsGivenToSomebodyWhoHasJustLeftIsTheOthers() {
        tell(ASSIGNED - 1, disabled(FIRST), Story.EVENTS.get(ASSIGNED - 1));

        assertThat(owners(TIP.value())).containsExactly(SECOND);
    }

    @Test
    void whatSomebodyBeganWhoHasJustLeftIsTheDesks() {
        tell(REGISTERED - 1, disabled(registrar()), Story.EVENTS.get(REGISTERED - 1));

        assertThat(owners(HAZARD.value())).isEmpty();
    }

    @Test
    void whatIsHandedToSomebodyWhoHasJustLeftIsTheDesks() {
        tell(REGISTERED, disabled(THIRD), handed(registrar(), THIRD));

        assertThat(owners(HAZARD.value())).isEmpty();
    }

    @Test
    void whoComesBackCanBeGivenWorkAgain() {
        tell(ASSIGNED - 1, disabled(FIRST), enabled(FIRST), Story.EVENTS.get(ASSIGNED - 1));

        assertThat(owners(TIP.value())).containsExactly(FIRST, SECOND);
    }

    @Test
    void whoIsSaidToHandleNoCasesHasNone() {
        tell(ASSIGNED, aligned(Role.AUDITOR));

        assertThat(owners(TIP.value())).containsExactly(SECOND);
    }

    @Test
    void whoStillHandlesCasesKeepsThem() {
        tell(ASSIGNED, aligned(Role.HEAD));

        assertThat(owners(TIP.value())).containsExactly(FIRST, SECOND);
    }

    @Test
    void toldTwiceOrAnewTheOwnersAreTheSame() {
        tell(REGISTERED, handed(registrar(), THIRD), disabled(FIRST));
        String once = items.toString();

        tell(REGISTERED, handed(registrar(), THIRD), disabled(FIRST));
        assertThat(items).hasToString(once);

        items.clear();
        tell(REGISTERED, handed(registrar(), THIRD), disabled(FIRST));
        assertThat(items).hasToString(once);
    }

    private static OfficerId registrar() {
        return ((HazardRegistered) Story.EVENTS.get(REGISTERED - 1)).by();
    }

    private List<OfficerId> owners(String id) {
        return items.find(id).orElseThrow().item().owners();
    }

    private static WorkHandedOver handed(OfficerId from, OfficerId to) {
        return new WorkHandedOver(AccountId.of(from), HEAD, morning(20), to);
    }

    private static AccountEvent disabled(OfficerId who) {
        return new AccountDisabled(AccountId.of(who), HEAD, morning(20), Leaving.LEFT_OFFICE);
    }

    private static AccountEvent enabled(OfficerId who) {
        return new AccountEnabled(AccountId.of(who), HEAD, morning(20));
    }

    private static AccountEvent aligned(Role role) {
        return new AccountAligned(AccountId.of(FIRST), morning(20), List.of(role), Cast.CITY);
    }

    /** So many events of the story, and what follows. */
    private void tell(int events, Object... following) {
        var all = new ArrayList<>(Story.EVENTS.subList(0, events));
        all.addAll(List.of(following));
        var handler = new WorklistModule(items).eventHandler();
        for (int i = 0; i < all.size(); i++) {
            var message =
                    new GenericTrackedEventMessage<>(
                            new GlobalSequenceTrackingToken(i),
                            GenericEventMessage.asEventMessage(all.get(i)));
            try {
                handler.handle(message);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static int after(Class<?> first) {
        for (int i = 0; i < Story.EVENTS.size(); i++) {
            if (first.isInstance(Story.EVENTS.get(i))) {
                return i + 1;
            }
        }
        throw new IllegalStateException("not in the story: " + first);
    }
}
