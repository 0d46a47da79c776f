package org.mingcha.infra.verify.lawful;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.reward.Figures;
import org.mingcha.command.money.Fen;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.reward.RewardEvent.ClaimVerified;
import org.mingcha.command.reward.RewardEvent.EligibilityConfirmed;
import org.mingcha.command.reward.RewardEvent.RewardApproved;
import org.mingcha.command.reward.RewardEvent.RewardPaid;
import org.mingcha.command.reward.RewardEvent.RewardRecalculated;
import org.mingcha.command.reward.RewardEvent.RewardReturned;
import org.mingcha.command.reward.RewardId;
import org.mingcha.command.reward.Voucher;
import org.mingcha.command.seal.Sealed;
import org.mingcha.infra.verify.finding.Fault;

/** The rules over one reward's events. */
class LawfulRewardTest {

    private static final RewardId REWARD = new RewardId("reward-0123456789abcdefghjkmnpqrs");
    private static final OfficerId WANG = new OfficerId("officer.wang");
    private static final OfficerId HEAD = new OfficerId("head.sun");
    private static final OfficerId GUARD = new OfficerId("custodian.li");
    private static final OfficerId CASHIER = new OfficerId("finance.zhou");
    private static final Instant THEN = Instant.parse("2022-12-01T02:03:04.005Z");
    private static final LocalDate DUE = LocalDate.parse("2022-12-31");
    private static final Deadline PAY_BY =
            new Deadline(RowId.R3, 1, LocalDate.parse("2022-12-01"), DUE, 2022, false);
    private static final Fen AMOUNT = new Fen(500_000);

    @Test
    void oneThatGoesItsWayBreaksNothing() {
        assertThat(faults(eligible(WANG), approved(HEAD), verified(GUARD), paid(CASHIER)))
                .isEmpty();
    }

    @Test
    void noMatterIsPaidTwice() {
        assertThat(
                        faults(
                                eligible(WANG),
                                approved(HEAD),
                                verified(GUARD),
                                paid(CASHIER),
                                paid(CASHIER)))
                .containsExactly(Fault.PAID_TWICE);
    }

    @Test
    void whoDecidedWhatItFollowsFromDoesNotApprove() {
        assertThat(faults(eligible(HEAD), approved(HEAD)))
                .containsExactly(Fault.REWARD_APPROVED_BY_CALCULATOR);
    }

    @Test
    void whoApprovedOrVerifiedDoesNotPay() {
        for (var payer : List.of(HEAD, GUARD)) {
            assertThat(faults(eligible(WANG), approved(HEAD), verified(GUARD), paid(payer)))
                    .containsExactly(Fault.REWARD_PAID_BY_DECIDER);
        }
    }

    @Test
    void nothingIsPaidUnverified() {
        assertThat(faults(eligible(WANG), approved(HEAD), paid(CASHIER)))
                .containsExactly(Fault.PAID_UNAPPROVED);
    }

    @Test
    void anAmountThatChangedIsApprovedAnew() {
        var changed = recalculated(new Fen(900_000), AMOUNT);
        assertThat(faults(eligible(WANG), approved(HEAD), verified(GUARD), changed, paid(CASHIER)))
                .containsExactly(Fault.PAID_UNAPPROVED);
        assertThat(
                        faults(
                                eligible(WANG),
                                approved(HEAD),
                                verified(GUARD),
                                recalculated(AMOUNT, AMOUNT),
                                paid(CASHIER)))
                .isEmpty();
    }

    @Test
    void whatWasReturnedIsApprovedAnew() {
        var returned = new RewardReturned(REWARD, HEAD, THEN, new Sealed("a".repeat(64)));
        assertThat(faults(eligible(WANG), approved(HEAD), returned, verified(GUARD), paid(CASHIER)))
                .containsExactly(Fault.PAID_UNAPPROVED);
    }

    private static List<Fault> faults(Object... events) {
        var faults = new ArrayList<Fault>();
        var rules = List.of(new RewardNeedsOthers(), new PaymentNeedsApproval());
        for (var event : events) {
            for (var rule : rules) {
                rule.broken(event).ifPresent(faults::add);
            }
        }
        return faults;
    }

    private static EligibilityConfirmed eligible(OfficerId by) {
        return new EligibilityConfirmed(REWARD, by, THEN);
    }

    private static RewardApproved approved(OfficerId by) {
        return new RewardApproved(REWARD, by, THEN, AMOUNT, Optional.empty());
    }

    private static ClaimVerified verified(OfficerId by) {
        return new ClaimVerified(REWARD, by, THEN, false, PAY_BY);
    }

    private static RewardRecalculated recalculated(Fen was, Fen amount) {
        var figures =
                new Figures(
                        Optional.empty(),
                        false,
                        List.of(),
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false);
        return new RewardRecalculated(REWARD, THEN, List.of(), figures, List.of(), was, amount);
    }

    private static RewardPaid paid(OfficerId by) {
        return new RewardPaid(REWARD, by, THEN, new Voucher("2022-1"), AMOUNT);
    }
}
