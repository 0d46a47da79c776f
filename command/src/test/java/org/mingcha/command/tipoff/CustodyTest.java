package org.mingcha.command.tipoff;

import static org.mingcha.command.law.CivilTime.endOf;
import static org.mingcha.command.party.People.DONGGANG;
import static org.mingcha.command.party.People.HEAD;
import static org.mingcha.command.party.People.INTAKE;
import static org.mingcha.command.party.People.PROVINCE;
import static org.mingcha.command.party.People.QINGDAO;
import static org.mingcha.command.party.People.WANG;
import static org.mingcha.command.party.People.elsewhere;
import static org.mingcha.command.tipoff.TipHistory.TIP;
import static org.mingcha.command.tipoff.TipHistory.and;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Invalid;
import org.mingcha.command.Stage;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.due.DueEvent.DeadlineWarned;
import org.mingcha.command.due.Recipient;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.party.AuthorityRule;
import org.mingcha.command.party.Desk;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.People;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.tipoff.CustodyEvent.TipDirected;
import org.mingcha.command.tipoff.CustodyEvent.TipReturned;
import org.mingcha.command.tipoff.CustodyEvent.TipTransferAcknowledged;
import org.mingcha.command.tipoff.CustodyEvent.TipTransferred;
import org.mingcha.command.tipoff.TipOffCommand.AcceptTip;
import org.mingcha.command.tipoff.TipOffCommand.CatchUpTip;
import org.mingcha.command.tipoff.TipOffCommand.ReturnTip;
import org.mingcha.command.tipoff.TipOffCommand.TakeOverTip;
import org.mingcha.command.tipoff.TipOffCommand.TransferTip;
import org.mingcha.command.tipoff.TipOffEvent.AcceptanceOverdue;

class CustodyTest {

    private static final Officer RECEIVER = People.of("qingdao", QINGDAO, Role.INTAKE);
    private static final Officer ABOVE = People.of("province", PROVINCE, Role.HEAD);
    private static final Instant NOW = Shanghai.at("2026-11-24T11:00");
    private static final Optional<Desk> DESK = Optional.of(new Desk("安委办"));

    private final Stage<TipOff> tip = Stage.of(TipOff.class).at(NOW);

    @Test
    void transferIsAnOfferWithItsReason() {
        tip.after(TipHistory.registered())
                .records(
                        transfer(QINGDAO, INTAKE),
                        new TipTransferred(
                                TIP,
                                INTAKE.id(),
                                NOW,
                                DONGGANG,
                                QINGDAO,
                                DESK,
                                Closed.text("theirs")));
    }

    @Test
    void custodyStaysWithTheSenderUntilItIsTakenOver() {
        tip.after(offered()).refuses(new AcceptTip(TIP, RECEIVER), AuthorityRule.DIVISION);
        tip.after(offered()).when(new AcceptTip(TIP, INTAKE)).expectSuccessfulHandlerExecution();
    }

    @Test
    void receiverTakesOver() {
        tip.after(offered())
                .records(
                        new TakeOverTip(TIP, RECEIVER),
                        new TipTransferAcknowledged(TIP, RECEIVER.id(), NOW, QINGDAO));
    }

    @Test
    void receiverHasItFromThenOnAndTheSenderNoMore() {
        tip.after(takenOver())
                .when(new AcceptTip(TIP, RECEIVER))
                .expectSuccessfulHandlerExecution();
        tip.after(takenOver()).refuses(new AcceptTip(TIP, INTAKE), AuthorityRule.DIVISION);
    }

    @Test
    void theClockGoesOnWithTheReceiver() {
        var due = TipHistory.ACCEPT_BY;
        var warned =
                new DeadlineWarned(
                        CaseId.of(TIP),
                        due,
                        1,
                        -2,
                        Recipient.OWNER,
                        endOf(due.dueOn().minusDays(2)));
        tip.after(takenOver())
                .at(endOf(due.dueOn()))
                .records(
                        new CatchUpTip(TIP),
                        warned,
                        new AcceptanceOverdue(TIP, due, endOf(due.dueOn())));
    }

    @Test
    void receiverReturnsItWithTheReason() {
        tip.after(offered())
                .records(new ReturnTip(TIP, Closed.text("ours not"), RECEIVER), returned());
    }

    @Test
    void onlyTheReceiverAnswers() {
        for (var command :
                List.of(new TakeOverTip(TIP, HEAD), new ReturnTip(TIP, Closed.text("no"), HEAD))) {
            tip.after(offered()).refuses(command, AuthorityRule.DIVISION);
        }
    }

    @Test
    void whoeverOfferedItDoesNotTakeItOver() {
        var both = People.of("both", PROVINCE, Role.INTAKE);
        var offer = offer(both);
        tip.after(and(TipHistory.registered(), offer))
                .refuses(new TakeOverTip(TIP, both), TipRule.SENDER_RECEIVES);
        tip.after(and(TipHistory.registered(), offer))
                .refuses(new ReturnTip(TIP, Closed.text("no"), both), TipRule.SENDER_RECEIVES);
    }

    @Test
    void whatIsNotOfferedIsNotAnswered() {
        tip.after(TipHistory.registered())
                .refuses(new TakeOverTip(TIP, INTAKE), TipRule.NOT_OFFERED);
        tip.after(and(offered(), returned()))
                .refuses(new ReturnTip(TIP, Closed.text("no"), INTAKE), TipRule.NOT_OFFERED);
    }

    @Test
    void oneOfferAtATime() {
        tip.after(offered())
                .refuses(transfer(new DivisionCode("371300"), INTAKE), TipRule.TRANSFER_PENDING);
    }

    @Test
    void itIsNotTransferredToWhereItIs() {
        tip.after(TipHistory.registered())
                .refuses(transfer(DONGGANG, INTAKE), TipRule.TRANSFER_TO_ITSELF);
    }

    @Test
    void officersDoNotTransfer() {
        tip.after(TipHistory.registered()).refuses(transfer(QINGDAO, WANG), AuthorityRule.ROLE);
    }

    @Test
    void divisionThatIsNoMoreReceivesNothing() {
        tip.after(TipHistory.registered())
                .when(transfer(new DivisionCode("371200"), INTAKE))
                .expectNoEvents()
                .expectException(Invalid.class);
    }

    @Test
    void afterAFindingNothingIsTransferred() {
        tip.after(TipHistory.substantiated())
                .refuses(transfer(QINGDAO, INTAKE), TipRule.NOT_TRANSFERABLE);
    }

    @Test
    void afterTwoReturnsTheSenderStillOffers() {
        tip.after(returnedTimes(2))
                .when(transfer(QINGDAO, INTAKE))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void afterThreeReturnsOnlyTheLevelAboveDecides() {
        tip.after(returnedTimes(3)).refuses(transfer(QINGDAO, INTAKE), TipRule.LEVEL_ABOVE_DECIDES);
        tip.after(returnedTimes(3))
                .refuses(transfer(QINGDAO, elsewhere(INTAKE)), AuthorityRule.DIVISION);
    }

    @Test
    void whatTheLevelAboveDecidesTakesEffectAtOnce() {
        var directed =
                new TipDirected(
                        TIP, ABOVE.id(), NOW, DONGGANG, QINGDAO, DESK, Closed.text("theirs"));
        tip.after(returnedTimes(3)).records(transfer(QINGDAO, ABOVE), directed);
        tip.after(and(returnedTimes(3), directed))
                .when(new AcceptTip(TIP, RECEIVER))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void beforeThatTheLevelAboveOffersLikeAnybody() {
        tip.after(TipHistory.registered()).records(transfer(QINGDAO, ABOVE), offer(ABOVE));
    }

    @Test
    void whoeverTakesOverAVerificationAssignsItAnew() {
        var moved = and(TipHistory.verifying(), offer(INTAKE), taken());
        tip.after(moved)
                .refuses(
                        new TipOffCommand.ConcludeVerification(
                                TIP, Outcome.SUBSTANTIATED, Closed.text("so"), WANG),
                        AuthorityRule.DIVISION);
        tip.after(moved)
                .when(new TipOffCommand.AssignVerification(TIP, TipHistory.VERIFIERS, RECEIVER))
                .expectSuccessfulHandlerExecution();
    }

    private static TransferTip transfer(DivisionCode to, Officer by) {
        return new TransferTip(TIP, to, DESK, Closed.text("theirs"), by);
    }

    private static TipTransferred offer(Officer by) {
        return new TipTransferred(
                TIP, by.id(), NOW, DONGGANG, QINGDAO, DESK, Closed.text("theirs"));
    }

    private static TipTransferAcknowledged taken() {
        return new TipTransferAcknowledged(TIP, RECEIVER.id(), NOW, QINGDAO);
    }

    private static TipReturned returned() {
        return new TipReturned(TIP, RECEIVER.id(), NOW, Closed.text("ours not"));
    }

    private static List<TipOffEvent> offered() {
        return and(TipHistory.registered(), offer(INTAKE));
    }

    private static List<TipOffEvent> takenOver() {
        return and(offered(), taken());
    }

    private static List<TipOffEvent> returnedTimes(int times) {
        var past = new ArrayList<TipOffEvent>(TipHistory.registered());
        for (int time = 0; time < times; time++) {
            past.add(offer(INTAKE));
            past.add(returned());
        }
        return List.copyOf(past);
    }
}
