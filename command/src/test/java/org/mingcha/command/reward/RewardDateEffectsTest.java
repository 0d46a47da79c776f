package org.mingcha.command.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.command.party.People.FINANCE;
import static org.mingcha.command.party.People.HEAD;
import static org.mingcha.command.party.People.RIZHAO;
import static org.mingcha.command.reward.RewardHistory.AMOUNT;
import static org.mingcha.command.reward.RewardHistory.CLAIMED;
import static org.mingcha.command.reward.RewardHistory.CLAIM_BY;
import static org.mingcha.command.reward.RewardHistory.FINE;
import static org.mingcha.command.reward.RewardHistory.NOTIFIED;
import static org.mingcha.command.reward.RewardHistory.REWARD;
import static org.mingcha.command.reward.RewardHistory.VOUCHER;
import static org.mingcha.command.reward.RewardHistory.again;
import static org.mingcha.command.tipoff.TipHistory.TIP;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Lapses;
import org.mingcha.command.OtherStreams;
import org.mingcha.command.TwoLives;
import org.mingcha.command.due.DateEffects;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.law.reward.Matter;
import org.mingcha.command.law.reward.ParkReason;
import org.mingcha.command.money.Fen;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficialAct;
import org.mingcha.command.party.People;
import org.mingcha.command.party.Role;
import org.mingcha.command.reward.RewardCommand.*;
import org.mingcha.command.reward.RewardEvent.*;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.TipHistory;

class RewardDateEffectsTest {

    private static final Sealed TEXT = Closed.text("text");

    @Test
    void onlyTheseActsOpenAndMeetDates() {
        assertThat(
                        String.join(
                                "\n",
                                DateEffects.of(RewardEvent.class, events(), RewardDates::after)))
                .isEqualTo(
                        """
                        AwardAnnounced -R1 +R2
                        AwardNotified -R1 +R2
                        ClaimRejected -R1 +R2
                        ClaimVerified +R3
                        ClaimWindowExtended -R1 +R2
                        EligibilityDenied -all
                        FirstReporterDetermined -R1
                        RewardApproved +R1
                        RewardClaimed -R2
                        RewardLapsed -all
                        RewardPaid -all
                        RewardParked -R1
                        RewardRecalculated -R1
                        RewardReturned -R1
                        RewardWaived -all\
                        """);
    }

    @Test
    void anAmountThatStaysIsNotNotifiedAnew() {
        var same = List.of(again(NOTIFIED, AMOUNT, false, FINE));
        assertThat(DateEffects.of(RewardEvent.class, same, RewardDates::after)).isEmpty();
    }

    @Test
    void anActThatComesTooLateRecordsTheLapseFirst() {
        var all = RewardHistory.paid();
        var pasts =
                IntStream.rangeClosed(2, all.size())
                        .mapToObj(length -> List.<Object>copyOf(all.subList(0, length)))
                        .toList();
        var late = new Lapses(RewardDateEffectsTest::muchLater, new CatchUpReward(REWARD));

        assertThat(late.comeFirst(pasts, acts(People.of("one", RIZHAO, Role.values()))))
                .isPositive();
    }

    private static TwoLives<?> muchLater(List<Object> past) {
        return new TwoLives<>(
                Reward.class,
                Reward::new,
                past,
                Shanghai.at("2028-06-07T09:00"),
                OtherStreams.holding(TIP, TipHistory.substantiated()));
    }

    private static List<RewardEvent> events() {
        var all = new ArrayList<>(RewardHistory.paid());
        all.addAll(
                List.of(
                        new AwardAnnounced(REWARD, HEAD.id(), NOTIFIED, CLAIM_BY),
                        new ClaimRejected(
                                REWARD, HEAD.id(), NOTIFIED, Closed.letter("no"), CLAIM_BY),
                        new ClaimWindowExtended(REWARD, HEAD.id(), NOTIFIED, TEXT, CLAIM_BY),
                        new EligibilityDenied(REWARD, HEAD.id(), NOTIFIED, Denial.PUT_UP),
                        new RewardLapsed(REWARD, CLAIM_BY, NOTIFIED),
                        new RewardParked(REWARD, NOTIFIED, ParkReason.NO_FIGURE, Optional.empty()),
                        again(NOTIFIED, AMOUNT, true, FINE),
                        new RewardReturned(REWARD, FINANCE.id(), NOTIFIED, TEXT),
                        new RewardWaived(REWARD, CLAIMED)));
        return all;
    }

    private static List<OfficialAct> acts(Officer by) {
        return List.of(
                new DecideEligibility(REWARD, true, Optional.empty(), by),
                new DecideEligibility(REWARD, false, Optional.of(Denial.PUT_UP), by),
                new SetBasis(REWARD, Matter.GENERAL_HAZARD, false, Optional.empty(), true, by),
                new SetFigure(REWARD, new Fen(100_000), TEXT, by),
                new ApproveReward(REWARD, by),
                new ReturnReward(REWARD, TEXT, by),
                new NotifyAward(REWARD, by),
                new AnnounceAward(REWARD, by),
                new ExtendClaim(REWARD, TEXT, by),
                new VerifyClaim(REWARD, true, Optional.empty(), Optional.of(false), by),
                new VerifyClaim(
                        REWARD, false, Optional.of(Closed.letter("no")), Optional.empty(), by),
                new PayReward(REWARD, VOUCHER, by),
                new RecoverReward(REWARD, TEXT, by));
    }
}
