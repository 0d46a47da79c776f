package org.mingcha.command.tipoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.command.party.People.PROVINCE;
import static org.mingcha.command.party.People.QINGDAO;
import static org.mingcha.command.party.People.RIZHAO;
import static org.mingcha.command.party.People.SUN;
import static org.mingcha.command.party.People.ZHAO;
import static org.mingcha.command.tipoff.TipHistory.ANOTHER;
import static org.mingcha.command.tipoff.TipHistory.TIP;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Lapses;
import org.mingcha.command.Offering;
import org.mingcha.command.OtherStreams;
import org.mingcha.command.TwoLives;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.OfficialAct;
import org.mingcha.command.party.People;
import org.mingcha.command.party.Role;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.seal.Letter;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.TipOffCommand.*;

class TipOffersTest {

    private static final Instant NOW = Shanghai.at("2026-12-08T09:00");
    private static final Instant MUCH_LATER = Shanghai.at("2028-06-07T09:00");
    private static final Sealed TEXT = Closed.text("text");
    private static final Letter LETTER = Closed.letter("text");
    private static final Officer WANG = People.of("officer.wang", RIZHAO, Role.values());
    private static final Officer CITY = People.of("city", RIZHAO, Role.values());
    private static final Officer ABOVE = People.of("province", PROVINCE, Role.values());
    private static final Officer BESIDE = People.of("beside", QINGDAO, Role.values());

    /** What other streams, dates, places or persons named in it may still refuse. */
    private static final Set<Class<?>> REFUSABLE =
            Set.of(
                    AssignVerification.class,
                    ConcludeVerification.class,
                    RecordConflict.class,
                    RecordSiteCheck.class,
                    RecordUrgentMeasure.class,
                    TransferTip.class,
                    MergeTip.class,
                    OrderRecheck.class,
                    ExtendVerification.class,
                    ArchiveTip.class);

    private final Offering<TipStanding> tip =
            new Offering<>(
                    past -> lives(past, NOW),
                    TipOffersTest::standing,
                    (by, now) -> TipOffers.to(by, now),
                    TipOffersTest::acts,
                    REFUSABLE,
                    Set.of(RecordSiteCheck.class));

    private final Lapses late = new Lapses(past -> lives(past, MUCH_LATER), new CatchUpTip(TIP));

    @Test
    void whatIsOfferedUntilItIsVerifiedIsAccepted() {
        var reached = tip.compare(TipHistory.urgent(), List.of(CITY, BESIDE), 50);
        assertThat(reached.standings()).extracting(TipStanding::state).contains(TipState.ACCEPTED);
        assertThat(late.comeFirst(reached.pasts().values(), acts(CITY))).isPositive();
    }

    @Test
    void whatIsOfferedWhileItIsVerifiedIsAccepted() {
        var reached = tip.compare(TipHistory.verifying(), List.of(WANG, CITY), 50);
        assertThat(reached.standings())
                .extracting(TipStanding::state)
                .contains(TipState.SUBSTANTIATED);
        assertThat(late.comeFirst(reached.pasts().values(), acts(WANG))).isPositive();
    }

    @Test
    void whatIsOfferedAfterTheAnswerIsAccepted() {
        var untrue = TipHistory.unsubstantiated();
        var signed = untrue.subList(0, untrue.size() - 1);
        var reached = tip.compare(signed, List.of(WANG, CITY), 40);
        assertThat(reached.standings()).extracting(now -> now.result().malicious()).contains(true);
        assertThat(reached.standings()).extracting(now -> now.sealing().erased()).contains(false);
        assertThat(late.comeFirst(reached.pasts().values(), acts(CITY))).isPositive();
    }

    @Test
    void whatIsOfferedAfterAnObjectionIsAccepted() {
        var reached = tip.compare(TipHistory.disputed(), List.of(CITY, ABOVE), 40);
        assertThat(reached.standings()).extracting(TipStanding::state).contains(TipState.UPHELD);
        assertThat(late.comeFirst(reached.pasts().values(), acts(ABOVE))).isPositive();
    }

    private static TwoLives<?> lives(List<Object> past, Instant now) {
        var others = OtherStreams.holding(ANOTHER, TipHistory.acceptedAs(ANOTHER));
        return new TwoLives<>(TipOff.class, TipOff::new, past, now, others);
    }

    private static TipStanding standing(List<Object> past) {
        var now = TipStanding.opened(People.DONGGANG);
        for (var event : past) {
            now = event instanceof TipOffEvent e ? now.after(e) : now;
        }
        return now;
    }

    private static List<OfficialAct> acts(Officer by) {
        var elsewhere = List.of(new OfficerId("officer.li"), new OfficerId("officer.qian"));
        return List.of(
                new AcceptTip(TIP, by),
                new RefuseTip(TIP, Optional.empty(), LETTER, by),
                new TransferTip(TIP, QINGDAO, Optional.empty(), TEXT, by),
                new TakeOverTip(TIP, by),
                new ReturnTip(TIP, TEXT, by),
                new MergeTip(TIP, ANOTHER, by),
                new FlagDeath(TIP, by),
                new BringToGovernment(TIP, by),
                new RecordUrgentMeasure(TIP, TEXT, by),
                new AssignVerification(TIP, List.of(SUN.id(), ZHAO.id()), by),
                new StartVerification(TIP, by),
                new RecordConflict(TIP, ZHAO.id(), TEXT, by),
                new RecordSiteCheck(TIP, TipHistory.VERIFIERS, TEXT, Optional.empty(), by),
                new ExtendVerification(TIP, new ExtensionDays(5), LETTER, by),
                new ConcludeVerification(TIP, Outcome.SUBSTANTIATED, TEXT, by),
                new SignConclusion(TIP, by),
                new FeedBack(TIP, LETTER, LETTER, LETTER, true, by),
                new WriteToReporter(TIP, LETTER, by),
                new OrderRecheck(TIP, elsewhere, by),
                new DecideRecheck(TIP, true, LETTER, by),
                new ProposeMaliciousFinding(TIP, TEXT, by),
                new ConfirmMaliciousFinding(TIP, by),
                new RecordRevisit(TIP, TEXT, by),
                new ArchiveTip(TIP, by),
                new OpenIdentity(TIP, TEXT, by),
                new ConsentToOpening(TIP, by),
                new EraseIdentity(TIP, TEXT, by));
    }
}
