package org.mingcha.command.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.command.hazard.HazardHistory.HAZARD;
import static org.mingcha.command.law.Shanghai.LAW;
import static org.mingcha.command.order.OrderHistory.ORDER;
import static org.mingcha.command.order.OrderHistory.and;
import static org.mingcha.command.party.People.DONGGANG;
import static org.mingcha.command.party.People.HEAD;
import static org.mingcha.command.party.People.PROVINCE;
import static org.mingcha.command.party.People.QINGDAO;
import static org.mingcha.command.party.People.RIZHAO;
import static org.mingcha.command.party.People.SUPERVISOR;
import static org.mingcha.command.party.People.WANG;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingcha.command.OtherStreams;
import org.mingcha.command.Stage;
import org.mingcha.command.hazard.HazardEvent;
import org.mingcha.command.hazard.HazardHistory;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.order.OrderCommand.CatchUpOrder;
import org.mingcha.command.order.OrderCommand.CloseOrder;
import org.mingcha.command.order.OrderCommand.DecideExtension;
import org.mingcha.command.order.OrderCommand.Delist;
import org.mingcha.command.order.OrderCommand.FileListing;
import org.mingcha.command.order.OrderCommand.HoldInterview;
import org.mingcha.command.order.OrderCommand.ListForSupervision;
import org.mingcha.command.order.OrderCommand.PublishDelisting;
import org.mingcha.command.order.OrderCommand.PublishListing;
import org.mingcha.command.order.OrderCommand.RequestExtension;
import org.mingcha.command.order.OrderCommand.Urge;
import org.mingcha.command.order.OrderEvent.DelistingPublished;
import org.mingcha.command.order.OrderEvent.ExtensionRequested;
import org.mingcha.command.order.OrderEvent.InterviewHeld;
import org.mingcha.command.order.OrderEvent.ListingFiled;
import org.mingcha.command.order.OrderEvent.ListingPublished;
import org.mingcha.command.order.OrderEvent.OrderIssued;
import org.mingcha.command.order.OrderEvent.SupervisionDelisted;
import org.mingcha.command.order.OrderEvent.SupervisionListed;
import org.mingcha.command.order.OrderEvent.SupervisionUrged;
import org.mingcha.command.party.AuthorityRule;
import org.mingcha.command.party.Officer;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.reliance.Reliance;
import org.mingcha.command.seal.Closed;

class SupervisionTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-12-07");
    private static final Instant NOW = Shanghai.at("2026-12-07T09:00");
    private static final List<OrderEvent> LISTED =
            and(OrderHistory.served(), listed(SUPERVISOR, PROVINCE, RIZHAO));
    private static final Delist DELIST = new Delist(ORDER, SUPERVISOR);
    private static final SupervisionDelisted DELISTED =
            new SupervisionDelisted(ORDER, SUPERVISOR.id(), NOW, LAW.open(RowId.O5_DELIST, TODAY));

    private final Stage<Order> order = Stage.of(Order.class).at(NOW);

    @Test
    void provinceListsAndTheCityHasTheDuty() {
        order.after(OrderHistory.served())
                .records(list(SUPERVISOR, RIZHAO), listed(SUPERVISOR, PROVINCE, RIZHAO));
    }

    @Test
    void cityListsAndTheCountyHasTheDuty() {
        order.after(OrderHistory.served())
                .records(list(HEAD, DONGGANG), listed(HEAD, RIZHAO, DONGGANG));
    }

    @Test
    void nobodyGivesTheDutyToTheirOwnLevelOrToThoseAbove() {
        order.after(OrderHistory.served())
                .refuses(list(HEAD, RIZHAO), OrderRule.RESPONSIBLE_NOT_BELOW);
        order.refuses(list(HEAD, PROVINCE), OrderRule.RESPONSIBLE_NOT_BELOW);
    }

    @Test
    void governmentOfAnotherPlaceDoesNotHaveTheDuty() {
        order.after(OrderHistory.served())
                .refuses(list(SUPERVISOR, QINGDAO), OrderRule.RESPONSIBLE_NOT_BELOW);
    }

    @Test
    void officerDoesNotList() {
        order.after(OrderHistory.served()).refuses(list(WANG, DONGGANG), AuthorityRule.ROLE);
    }

    @Test
    void listedOrderIsNotListedAgain() {
        order.after(LISTED).refuses(list(SUPERVISOR, RIZHAO), OrderRule.STILL_LISTED);
    }

    @Test
    void filingAndPublicationMeetTheirDatesOnce() {
        var filed = new ListingFiled(ORDER, SUPERVISOR.id(), NOW);
        var published = new ListingPublished(ORDER, SUPERVISOR.id(), NOW);
        var file = new FileListing(ORDER, SUPERVISOR);
        var publish = new PublishListing(ORDER, SUPERVISOR);

        order.after(LISTED).records(file, filed);
        order.records(publish, published);
        order.after(and(LISTED, filed, published)).refuses(file, OrderRule.LISTING_FILED);
        order.refuses(publish, OrderRule.LISTING_PUBLISHED);
        order.at(CivilTime.endOf(TODAY.plusDays(8))).recordsNothing(new CatchUpOrder(ORDER));
    }

    @Test
    void unlistedOrderIsNeitherFiledNorPublishedNorUrged() {
        order.after(OrderHistory.served())
                .refuses(new FileListing(ORDER, SUPERVISOR), OrderRule.NOT_LISTED);
        order.refuses(new PublishListing(ORDER, SUPERVISOR), OrderRule.NOT_LISTED);
        order.refuses(urge(SUPERVISOR), OrderRule.NOT_LISTED);
        order.refuses(DELIST, OrderRule.NOT_LISTED);
        order.refuses(
                new HoldInterview(ORDER, Closed.text("said"), SUPERVISOR), OrderRule.NOT_LISTED);
    }

    @Test
    void listerUrgesAndInterviews() {
        order.after(LISTED)
                .records(
                        urge(SUPERVISOR),
                        new SupervisionUrged(
                                ORDER, SUPERVISOR.id(), NOW, Closed.text("get on with it")));
        order.records(
                new HoldInterview(ORDER, Closed.text("said"), SUPERVISOR),
                new InterviewHeld(ORDER, SUPERVISOR.id(), NOW, Closed.text("said")));
    }

    @Test
    void levelThatHasTheDutyDoesNotSuperviseItself() {
        order.after(LISTED).refuses(urge(HEAD), AuthorityRule.DIVISION);
        order.refuses(new Delist(ORDER, HEAD), AuthorityRule.DIVISION);
    }

    @Test
    void orderIsDelistedOnlyAfterItsHazardIsClosedOut() {
        order.after(LISTED);

        beside(HazardHistory.passed()).refuses(DELIST, OrderRule.HAZARD_NOT_CLOSED_OUT);
        beside(HazardHistory.closedOut()).records(DELIST, DELISTED);
        order.beside(OtherStreams.empty()).refuses(DELIST, OrderRule.HAZARD_NOT_CLOSED_OUT);
    }

    @Test
    void orderIsDelistedOnlyIfItsHazardStaysClosedOut() {
        var closedOut = HazardHistory.closedOut();

        assertThat(
                        order.after(LISTED)
                                .beside(OtherStreams.holding(HAZARD, closedOut))
                                .relies(DELIST))
                .containsExactly(new Reliance(HAZARD.value(), closedOut.size() - 1));
    }

    @Test
    void delistingIsPublishedOnce() {
        var publish = new PublishDelisting(ORDER, SUPERVISOR);
        var published = new DelistingPublished(ORDER, SUPERVISOR.id(), NOW);

        order.after(and(LISTED, DELISTED)).records(publish, published);
        order.after(and(LISTED, DELISTED, published))
                .refuses(publish, OrderRule.NO_DELISTING_TO_PUBLISH);
        order.after(LISTED).refuses(publish, OrderRule.NO_DELISTING_TO_PUBLISH);
    }

    @Test
    void delistedOrderMayBeListedAgain() {
        order.after(and(LISTED, DELISTED))
                .records(list(SUPERVISOR, RIZHAO), listed(SUPERVISOR, PROVINCE, RIZHAO));
    }

    @Test
    void listedOrderIsNotClosed() {
        var close = new CloseOrder(ORDER, WANG);
        var listed = listed(SUPERVISOR, PROVINCE, RIZHAO);

        order.after(and(OrderHistory.satisfied(), listed)).refuses(close, OrderRule.STILL_LISTED);
        order.after(and(OrderHistory.satisfied(), listed, DELISTED))
                .when(close)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void extensionOfAListedOrderIsAskedForTwentyWorkingDaysAhead() {
        var dueOn = LAW.open(RowId.O3_ASK, TODAY).dueOn();
        var until = dueOn.plusDays(30);

        order.after(listedUntil(dueOn))
                .records(
                        ask(until),
                        new ExtensionRequested(ORDER, WANG.id(), NOW, until, Closed.text("parts")),
                        OrderHistory.due(RowId.O3_DECIDE, TODAY, NOW));
        order.after(listedUntil(dueOn.minusDays(1)))
                .refuses(ask(until), OrderRule.LISTED_EXTENSION_TOO_LATE);
    }

    @Test
    void extensionOfAListedOrderEndsWithinAYearOfTheListing() {
        var dueOn = LocalDate.parse("2027-03-01");
        var longest = LAW.open(RowId.O4, TODAY).dueOn();

        order.after(listedUntil(dueOn)).when(ask(longest)).expectSuccessfulHandlerExecution();
        order.refuses(ask(longest.plusDays(1)), OrderRule.BEYOND_LONGEST_CURE);
    }

    @Test
    void extensionAskedForBeforeTheListingIsGrantedWithinAYearOfItToo() {
        var longest = LAW.open(RowId.O4, TODAY).dueOn();
        var grant = new DecideExtension(ORDER, true, Closed.text("so"), HEAD);
        var deny = new DecideExtension(ORDER, false, Closed.text("no"), HEAD);

        order.after(listedWhileAsked(longest)).when(grant).expectSuccessfulHandlerExecution();
        order.after(listedWhileAsked(longest.plusDays(1)))
                .refuses(grant, OrderRule.BEYOND_LONGEST_CURE);
        order.when(deny).expectSuccessfulHandlerExecution();
    }

    private static List<OrderEvent> listedWhileAsked(LocalDate until) {
        return and(
                OrderHistory.served(),
                new ExtensionRequested(ORDER, WANG.id(), NOW, until, Closed.text("parts")),
                listed(SUPERVISOR, PROVINCE, RIZHAO));
    }

    private static List<OrderEvent> listedUntil(LocalDate dueOn) {
        var it = (OrderIssued) OrderHistory.issued().getFirst();
        var issued =
                new OrderIssued(
                        ORDER,
                        it.by(),
                        it.at(),
                        HAZARD,
                        it.unitName(),
                        it.division(),
                        it.matters(),
                        it.legalBasis(),
                        dueOn);
        return List.of(
                issued, OrderHistory.served().getLast(), listed(SUPERVISOR, PROVINCE, RIZHAO));
    }

    private Stage<Order> beside(List<HazardEvent> hazard) {
        return order.beside(OtherStreams.holding(HAZARD, hazard));
    }

    private static RequestExtension ask(LocalDate until) {
        return new RequestExtension(ORDER, until, Closed.text("parts"), WANG);
    }

    private static Urge urge(Officer by) {
        return new Urge(ORDER, Closed.text("get on with it"), by);
    }

    private static ListForSupervision list(Officer by, DivisionCode responsible) {
        return new ListForSupervision(ORDER, responsible, by);
    }

    private static SupervisionListed listed(
            Officer by, DivisionCode lister, DivisionCode responsible) {
        return new SupervisionListed(
                ORDER,
                by.id(),
                NOW,
                lister,
                responsible,
                LAW.open(RowId.O4, TODAY),
                LAW.open(RowId.O5_FILE, TODAY),
                LAW.open(RowId.O5_LIST, TODAY));
    }
}
