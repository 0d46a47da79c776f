package org.mingcha.command.reward;

import static org.axonframework.test.matchers.Matchers.equalTo;
import static org.axonframework.test.matchers.Matchers.listWithAnyOf;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static org.mingcha.command.hazard.HazardHistory.HAZARD;
import static org.mingcha.command.law.Shanghai.LAW;
import static org.mingcha.command.order.OrderHistory.ORDER;
import static org.mingcha.command.party.People.CUSTODIAN;
import static org.mingcha.command.party.People.FINANCE;
import static org.mingcha.command.party.People.HEAD;
import static org.mingcha.command.party.People.INTAKE;
import static org.mingcha.command.party.People.OTHER_HEAD;
import static org.mingcha.command.party.People.RIZHAO;
import static org.mingcha.command.party.People.WANG;
import static org.mingcha.command.party.People.elsewhere;
import static org.mingcha.command.reward.RewardHistory.AMOUNT;
import static org.mingcha.command.reward.RewardHistory.APPROVED;
import static org.mingcha.command.reward.RewardHistory.CLAIM_BY;
import static org.mingcha.command.reward.RewardHistory.DECIDED;
import static org.mingcha.command.reward.RewardHistory.FINE;
import static org.mingcha.command.reward.RewardHistory.LOADED;
import static org.mingcha.command.reward.RewardHistory.NOTIFIED;
import static org.mingcha.command.reward.RewardHistory.OPENED;
import static org.mingcha.command.reward.RewardHistory.PAID;
import static org.mingcha.command.reward.RewardHistory.PAY_BY;
import static org.mingcha.command.reward.RewardHistory.REWARD;
import static org.mingcha.command.reward.RewardHistory.UPLIFTED;
import static org.mingcha.command.reward.RewardHistory.VERIFIED;
import static org.mingcha.command.reward.RewardHistory.VOUCHER;
import static org.mingcha.command.reward.RewardHistory.again;
import static org.mingcha.command.reward.RewardHistory.and;
import static org.mingcha.command.reward.RewardHistory.approval;
import static org.mingcha.command.reward.RewardHistory.approved;
import static org.mingcha.command.reward.RewardHistory.calculated;
import static org.mingcha.command.reward.RewardHistory.calculation;
import static org.mingcha.command.reward.RewardHistory.claimed;
import static org.mingcha.command.reward.RewardHistory.fined;
import static org.mingcha.command.reward.RewardHistory.first;
import static org.mingcha.command.reward.RewardHistory.notified;
import static org.mingcha.command.reward.RewardHistory.opened;
import static org.mingcha.command.reward.RewardHistory.opening;
import static org.mingcha.command.reward.RewardHistory.paid;
import static org.mingcha.command.reward.RewardHistory.verification;
import static org.mingcha.command.reward.RewardHistory.verified;
import static org.mingcha.command.tipoff.TipHistory.TIP;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.OtherStreams;
import org.mingcha.command.Stage;
import org.mingcha.command.hazard.HazardLevel;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.law.reward.AccidentClass;
import org.mingcha.command.law.reward.Deaths;
import org.mingcha.command.law.reward.Matter;
import org.mingcha.command.law.reward.ParkReason;
import org.mingcha.command.law.reward.RewardRules;
import org.mingcha.command.law.reward.RuleId;
import org.mingcha.command.law.reward.RuleVersion;
import org.mingcha.command.law.reward.Rules;
import org.mingcha.command.money.Fen;
import org.mingcha.command.party.AuthorityRule;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.People;
import org.mingcha.command.party.Role;
import org.mingcha.command.reward.RewardCommand.AnnounceAward;
import org.mingcha.command.reward.RewardCommand.ApproveReward;
import org.mingcha.command.reward.RewardCommand.CatchUpReward;
import org.mingcha.command.reward.RewardCommand.ClaimReward;
import org.mingcha.command.reward.RewardCommand.ConfirmAccidentClass;
import org.mingcha.command.reward.RewardCommand.DecideEligibility;
import org.mingcha.command.reward.RewardCommand.ExtendClaim;
import org.mingcha.command.reward.RewardCommand.GrantSpecialReward;
import org.mingcha.command.reward.RewardCommand.NoteFines;
import org.mingcha.command.reward.RewardCommand.NoteGrading;
import org.mingcha.command.reward.RewardCommand.NotifyAward;
import org.mingcha.command.reward.RewardCommand.OpenReward;
import org.mingcha.command.reward.RewardCommand.PayReward;
import org.mingcha.command.reward.RewardCommand.RecoverReward;
import org.mingcha.command.reward.RewardCommand.ResumeReward;
import org.mingcha.command.reward.RewardCommand.ReturnReward;
import org.mingcha.command.reward.RewardCommand.SetBasis;
import org.mingcha.command.reward.RewardCommand.SetFigure;
import org.mingcha.command.reward.RewardCommand.VerifyClaim;
import org.mingcha.command.reward.RewardCommand.WaiveReward;
import org.mingcha.command.reward.RewardEvent.AccidentClassConfirmed;
import org.mingcha.command.reward.RewardEvent.AwardAnnounced;
import org.mingcha.command.reward.RewardEvent.AwardNotified;
import org.mingcha.command.reward.RewardEvent.BasisSet;
import org.mingcha.command.reward.RewardEvent.ClaimRejected;
import org.mingcha.command.reward.RewardEvent.ClaimVerified;
import org.mingcha.command.reward.RewardEvent.ClaimWindowExtended;
import org.mingcha.command.reward.RewardEvent.EligibilityConfirmed;
import org.mingcha.command.reward.RewardEvent.EligibilityDenied;
import org.mingcha.command.reward.RewardEvent.FigureSet;
import org.mingcha.command.reward.RewardEvent.FinesNoted;
import org.mingcha.command.reward.RewardEvent.GradingNoted;
import org.mingcha.command.reward.RewardEvent.RewardApproved;
import org.mingcha.command.reward.RewardEvent.RewardClaimed;
import org.mingcha.command.reward.RewardEvent.RewardLapsed;
import org.mingcha.command.reward.RewardEvent.RewardPaid;
import org.mingcha.command.reward.RewardEvent.RewardParked;
import org.mingcha.command.reward.RewardEvent.RewardRecovered;
import org.mingcha.command.reward.RewardEvent.RewardReturned;
import org.mingcha.command.reward.RewardEvent.RewardWaived;
import org.mingcha.command.reward.RewardEvent.SpecialRewardGranted;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.TipHistory;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipKind;
import org.mingcha.command.tipoff.TipOffEvent.TipWithdrawn;

class RewardTest {

    private static final Sealed WHY = Closed.text("why");
    private static final Sealed WORD = Closed.text("word");
    private static final TipId OTHER = new TipId("tip-" + "9".repeat(26));
    private static final RuleVersion SD_2025 = new RuleVersion(new RuleId("SD-2025"), 1);
    private static final RuleVersion SD_2025_2 = new RuleVersion(new RuleId("SD-2025"), 2);

    /** Whoever holds every role, and so is kept apart by their own doing alone. */
    private static final Officer ALL = People.of("everything", RIZHAO, Role.values());

    @Test
    void substantiatedMatterOpensItsReward() {
        after(List.of()).at(OPENED).records(open(), opening(TipKind.HAZARD), first());
    }

    @Test
    void matterThatIsNotSubstantiatedOpensNone() {
        Stage.of(Reward.class)
                .beside(OtherStreams.holding(TIP, TipHistory.verifying()))
                .at(OPENED)
                .refuses(open(), RewardRule.NOT_SUBSTANTIATED);
    }

    @Test
    void rewardIsOpenedOnce() {
        after(opened()).recordsNothing(open());
    }

    @Test
    void whoeverIsEligibleIsCalculatedAtOnce() {
        after(fined())
                .records(
                        decide(true, Optional.empty()),
                        new EligibilityConfirmed(REWARD, WANG.id(), DECIDED),
                        calculation());
    }

    @Test
    void missingFigureParksAndIsNeverGuessed() {
        after(fined())
                .by(Rules.shipped())
                .records(
                        decide(true, Optional.empty()),
                        new EligibilityConfirmed(REWARD, WANG.id(), DECIDED),
                        parked(ParkReason.NO_FIGURE, SD_2025));
    }

    @Test
    void figureThatIsLoadedLaterResumes() {
        var parked =
                and(
                        fined(),
                        new EligibilityConfirmed(REWARD, WANG.id(), DECIDED),
                        parked(ParkReason.NO_FIGURE, SD_2025));
        after(parked).records(new ResumeReward(REWARD), calculation());
        after(parked).by(Rules.shipped()).recordsNothing(new ResumeReward(REWARD));
        after(calculated()).recordsNothing(new ResumeReward(REWARD));
    }

    @Test
    void whoeverIsNotEligibleIsToldWhy() {
        after(fined())
                .records(
                        decide(false, Optional.of(Denial.PUT_UP)),
                        new EligibilityDenied(REWARD, WANG.id(), DECIDED, Denial.PUT_UP));
        after(fined()).refuses(decide(false, Optional.empty()), RewardRule.REASON_MISSING);
        after(fined())
                .refuses(
                        decide(true, Optional.of(Denial.PUT_UP)), RewardRule.REASON_WITHOUT_DENIAL);
    }

    @Test
    void eligibilityIsDecidedOnceUnlessItWasDenied() {
        after(calculated()).refuses(decide(true, Optional.empty()), RewardRule.ELIGIBILITY_DECIDED);
        var denied = and(fined(), new EligibilityDenied(REWARD, WANG.id(), DECIDED, Denial.PUT_UP));
        after(denied)
                .records(
                        decide(true, Optional.empty()),
                        new EligibilityConfirmed(REWARD, WANG.id(), DECIDED),
                        calculation());
    }

    @Test
    void onlyAnOfficerOfTheAcceptingDivisionDecides() {
        after(fined())
                .refuses(
                        new DecideEligibility(REWARD, true, Optional.empty(), INTAKE),
                        AuthorityRule.ROLE);
        after(fined())
                .refuses(
                        new DecideEligibility(REWARD, true, Optional.empty(), elsewhere(WANG)),
                        AuthorityRule.DIVISION);
    }

    @Test
    void withdrawnReportIsNoValidOne() {
        var withdrawn = new ArrayList<Object>(TipHistory.substantiated());
        withdrawn.add(new TipWithdrawn(TIP, new Moment(DECIDED).day(), Optional.empty()));
        after(fined())
                .beside(OtherStreams.holding(TIP, withdrawn))
                .refuses(decide(true, Optional.empty()), RewardRule.NO_VALID_REPORTER);
    }

    @Test
    void untilSomebodyFindsThemEligibleNothingIsCalculated() {
        after(opened())
                .records(
                        new NoteFines(REWARD, ORDER, List.of(FINE)),
                        new FinesNoted(REWARD, DECIDED, ORDER, List.of(FINE)));
    }

    @Test
    void theSameNewsIsNoNews() {
        after(calculated()).recordsNothing(new NoteFines(REWARD, ORDER, List.of(FINE)));
        after(calculated()).recordsNothing(new NoteGrading(REWARD, HAZARD, HazardLevel.MAJOR));
        after(opened()).recordsNothing(new NoteFines(REWARD, ORDER, List.of()));
    }

    @Test
    void finesThatChangeBeforePaymentAreCalculatedAgain() {
        var less = new Fen(2_000_000);
        after(approved())
                .records(
                        new NoteFines(REWARD, ORDER, List.of(less)),
                        new FinesNoted(REWARD, DECIDED, ORDER, List.of(less)),
                        again(DECIDED, AMOUNT, false, less));
        after(paid()).recordsNothing(new NoteFines(REWARD, ORDER, List.of()));
    }

    @Test
    void finesThatChangeWhileItIsDeniedCountIfThatIsReconsidered() {
        var less = new Fen(2_000_000);
        var noted = new FinesNoted(REWARD, DECIDED, ORDER, List.of(less));
        var denied = and(fined(), new EligibilityDenied(REWARD, WANG.id(), DECIDED, Denial.PUT_UP));
        after(denied).records(new NoteFines(REWARD, ORDER, List.of(less)), noted);
        after(and(denied, noted)).recordsNothing(new NoteFines(REWARD, ORDER, List.of(less)));
    }

    @Test
    void gradingSaysWhatKindOfMatterItIs() {
        after(and(opened(), new EligibilityConfirmed(REWARD, WANG.id(), DECIDED)))
                .records(
                        new NoteGrading(REWARD, HAZARD, HazardLevel.GENERAL),
                        new GradingNoted(REWARD, DECIDED, HAZARD, HazardLevel.GENERAL),
                        parked(ParkReason.FIGURE_NOT_SET, SD_2025_2));
    }

    @Test
    void anOfficerMaySayWhatKindOfMatterItIs() {
        var eligible = new EligibilityConfirmed(REWARD, WANG.id(), DECIDED);
        after(and(opened(), eligible))
                .records(
                        new SetBasis(
                                REWARD,
                                Matter.ILLEGAL_OPERATION,
                                false,
                                Optional.empty(),
                                false,
                                WANG),
                        new BasisSet(
                                REWARD,
                                WANG.id(),
                                DECIDED,
                                Matter.ILLEGAL_OPERATION,
                                false,
                                Optional.empty(),
                                false),
                        parked(ParkReason.PENALTY_NOT_FINAL, SD_2025_2));
        after(approved())
                .refuses(
                        new SetBasis(
                                REWARD, Matter.MAJOR_HAZARD, false, Optional.empty(), true, WANG),
                        RewardRule.ALREADY_APPROVED);
    }

    @Test
    void figureIsSetWithinTheRangeWhereTheRuleAsksForOne() {
        var general = and(opened(), new GradingNoted(REWARD, OPENED, HAZARD, HazardLevel.GENERAL));
        var least = new Fen(50_000);
        after(general)
                .records(figure(least), new FigureSet(REWARD, WANG.id(), DECIDED, least, WHY));
        after(general).refuses(figure(new Fen(49_999)), RewardRule.FIGURE_OUT_OF_RANGE);
        var most = new Fen(500_000);
        after(general).records(figure(most), new FigureSet(REWARD, WANG.id(), DECIDED, most, WHY));
        after(general).refuses(figure(new Fen(500_001)), RewardRule.FIGURE_OUT_OF_RANGE);
        after(fined()).refuses(figure(least), RewardRule.FIGURE_NOT_ASKED);
        after(opened()).refuses(figure(least), RewardRule.FIGURE_NOT_ASKED);
    }

    @Test
    void accidentsClassIsNotBelowItsDeaths() {
        var accident = opened(TipKind.CONCEALED_ACCIDENT);
        after(accident)
                .records(
                        confirm(AccidentClass.LARGER, 3),
                        new AccidentClassConfirmed(
                                REWARD, WANG.id(), DECIDED, AccidentClass.LARGER, new Deaths(3)));
        after(accident).refuses(confirm(AccidentClass.ORDINARY, 3), RewardRule.CLASS_BELOW_DEATHS);
        after(fined()).refuses(confirm(AccidentClass.LARGER, 3), RewardRule.NOT_AN_ACCIDENT);
        after(paid()).refuses(confirm(AccidentClass.LARGER, 3), RewardRule.ENDED);
    }

    @Test
    void whoeverCalculatedDoesNotApprove() {
        after(calculated())
                .at(APPROVED)
                .records(
                        new ApproveReward(REWARD, HEAD),
                        approval(Optional.of(RewardHistory.NOTIFY_BY)));
        var own = new EligibilityConfirmed(REWARD, ALL.id(), DECIDED);
        after(and(fined(), own, calculation()))
                .at(APPROVED)
                .refuses(new ApproveReward(REWARD, ALL), RewardRule.APPROVER_CALCULATED);
        after(approved()).refuses(new ApproveReward(REWARD, HEAD), RewardRule.NOT_CALCULATED);
    }

    @Test
    void matterThatIsNoLongerSubstantiatedIsNotApproved() {
        after(calculated())
                .beside(OtherStreams.holding(TIP, TipHistory.verifying()))
                .refuses(new ApproveReward(REWARD, HEAD), RewardRule.NOT_SUBSTANTIATED);
    }

    @Test
    void returnedRewardIsDecidedAnew() {
        var returned = new RewardReturned(REWARD, HEAD.id(), APPROVED, WHY);
        after(calculated()).at(APPROVED).records(new ReturnReward(REWARD, WHY, HEAD), returned);
        after(and(calculated(), returned))
                .records(
                        decide(true, Optional.empty()),
                        new EligibilityConfirmed(REWARD, WANG.id(), DECIDED),
                        again(DECIDED, AMOUNT, false, FINE));
        after(notified()).refuses(new ReturnReward(REWARD, WHY, HEAD), RewardRule.NOT_CALCULATED);
    }

    @Test
    void awardIsNotifiedOrAnnounced() {
        after(approved())
                .at(NOTIFIED)
                .records(
                        new NotifyAward(REWARD, INTAKE),
                        new AwardNotified(REWARD, INTAKE.id(), NOTIFIED, CLAIM_BY));
        after(approved())
                .at(NOTIFIED)
                .records(
                        new AnnounceAward(REWARD, INTAKE),
                        new AwardAnnounced(REWARD, INTAKE.id(), NOTIFIED, CLAIM_BY));
        after(calculated()).refuses(new NotifyAward(REWARD, INTAKE), RewardRule.NOT_APPROVED);
    }

    @Test
    void claimIsMadeUntilTheEndOfTheLastDay() {
        var last = CLAIM_BY.dueOn();
        after(notified())
                .at(Shanghai.lastMomentOf(last))
                .records(claim(TIP), new RewardClaimed(REWARD, last, WORD));
        after(notified()).at(CivilTime.endOf(last)).refuses(claim(TIP), RewardRule.CLAIM_LAPSED);
    }

    @Test
    void onlyTheFirstReporterClaims() {
        after(notified()).at(NOTIFIED).refuses(claim(OTHER), RewardRule.NOT_CLAIMANT);
        after(approved()).refuses(claim(TIP), RewardRule.NOT_NOTIFIED);
        after(claimed()).at(VERIFIED).refuses(claim(TIP), RewardRule.ALREADY_CLAIMED);
        after(paid()).at(PAID).refuses(claim(TIP), RewardRule.ENDED);
    }

    @Test
    void clockLetsWhatIsNotClaimedLapseOnce() {
        var lapse = new RewardLapsed(REWARD, CLAIM_BY, CivilTime.endOf(CLAIM_BY.dueOn()));
        var late = CivilTime.endOf(CLAIM_BY.dueOn().plusDays(9));
        after(notified())
                .at(late)
                .when(new CatchUpReward(REWARD))
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(payloadsMatching(listWithAnyOf(equalTo(lapse))));
        after(and(notified(), lapse)).at(late).recordsNothing(new CatchUpReward(REWARD));
        after(and(notified(), lapse)).at(late).refuses(claim(TIP), RewardRule.CLAIM_LAPSED);
    }

    @Test
    void windowIsExtendedBeforeItCloses() {
        var at = Shanghai.lastMomentOf(CLAIM_BY.dueOn());
        var until = LAW.open(RowId.R2, CLAIM_BY.dueOn());
        after(notified())
                .at(at)
                .when(new ExtendClaim(REWARD, WHY, WANG))
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(
                        payloadsMatching(
                                listWithAnyOf(
                                        equalTo(
                                                new ClaimWindowExtended(
                                                        REWARD,
                                                        WANG.id(),
                                                        new Moment(at).at(),
                                                        WHY,
                                                        until)))));
        after(notified())
                .at(CivilTime.endOf(CLAIM_BY.dueOn()))
                .refuses(new ExtendClaim(REWARD, WHY, WANG), RewardRule.CLAIM_LAPSED);
        after(approved()).refuses(new ExtendClaim(REWARD, WHY, WANG), RewardRule.NOT_NOTIFIED);
    }

    @Test
    void custodianVerifiesTheClaim() {
        after(claimed()).at(VERIFIED).records(verify(true, Optional.empty()), verification(false));
        after(claimed())
                .at(VERIFIED)
                .refuses(
                        new VerifyClaim(REWARD, true, Optional.empty(), Optional.empty(), HEAD),
                        AuthorityRule.ROLE);
        after(notified())
                .at(VERIFIED)
                .refuses(verify(true, Optional.empty()), RewardRule.NOT_CLAIMED);
    }

    @Test
    void rejectedClaimMayBeMendedWithinAWindowOfItsOwn() {
        var why = Closed.letter("why");
        var mendBy = LAW.open(RowId.R2, new Moment(VERIFIED).day());
        var rejected = new ClaimRejected(REWARD, CUSTODIAN.id(), VERIFIED, why, mendBy);
        var refusal = new VerifyClaim(REWARD, false, Optional.of(why), Optional.empty(), CUSTODIAN);
        after(claimed()).at(VERIFIED).records(refusal, rejected);
        after(claimed())
                .at(VERIFIED)
                .refuses(
                        new VerifyClaim(
                                REWARD, false, Optional.empty(), Optional.empty(), CUSTODIAN),
                        RewardRule.REASON_MISSING);
        after(and(claimed(), rejected))
                .at(PAID)
                .records(claim(TIP), new RewardClaimed(REWARD, new Moment(PAID).day(), WORD));
    }

    @Test
    void provenInsiderIsCalculatedAgainAndApprovedAgainBeforePayment() {
        var changed = again(VERIFIED, AMOUNT, true, FINE);
        after(claimed())
                .at(VERIFIED)
                .records(verify(true, Optional.of(true)), verification(true), changed);

        var uplifted = and(claimed(), verification(true), changed);
        after(uplifted).at(PAID).refuses(pay(FINANCE), RewardRule.NOT_PAYABLE);
        var approval = new RewardApproved(REWARD, HEAD.id(), PAID, UPLIFTED, Optional.empty());
        after(uplifted).at(PAID).records(new ApproveReward(REWARD, HEAD), approval);
        after(and(uplifted, approval))
                .at(PAID)
                .records(
                        pay(FINANCE),
                        new RewardPaid(REWARD, FINANCE.id(), PAID, VOUCHER, UPLIFTED));
    }

    @Test
    void verifiedAndApprovedIsPaidOnce() {
        after(verified())
                .at(PAID)
                .records(pay(FINANCE), new RewardPaid(REWARD, FINANCE.id(), PAID, VOUCHER, AMOUNT));
        after(claimed()).at(VERIFIED).refuses(pay(FINANCE), RewardRule.NOT_PAYABLE);
        after(paid()).at(PAID).refuses(pay(FINANCE), RewardRule.NOT_PAYABLE);
        after(verified()).at(PAID).refuses(pay(HEAD), AuthorityRule.ROLE);
    }

    @Test
    void nobodyPaysWhatTheyVerified() {
        var own = new ClaimVerified(REWARD, ALL.id(), VERIFIED, false, PAY_BY);
        after(and(claimed(), own)).at(PAID).refuses(pay(ALL), RewardRule.PAYER_DECIDED);
    }

    @Test
    void reporterMayGiveItUp() {
        after(notified())
                .at(NOTIFIED)
                .records(
                        new WaiveReward(REWARD, TIP),
                        new RewardWaived(REWARD, new Moment(NOTIFIED).day()));
        after(notified()).refuses(new WaiveReward(REWARD, OTHER), RewardRule.NOT_CLAIMANT);
        after(paid()).at(PAID).refuses(new WaiveReward(REWARD, TIP), RewardRule.ENDED);
    }

    @Test
    void paidRewardMayBeRecovered() {
        after(paid())
                .at(PAID)
                .records(
                        new RecoverReward(REWARD, WHY, HEAD),
                        new RewardRecovered(REWARD, HEAD.id(), PAID, WHY));
        after(verified())
                .at(PAID)
                .refuses(new RecoverReward(REWARD, WHY, HEAD), RewardRule.NOT_PAID);
    }

    @Test
    void specialRewardIsForAProvenInsiderAndApprovedBySomebodyElse() {
        var insider = and(claimed(), verification(true), again(VERIFIED, AMOUNT, true, FINE));
        var more = new Fen(1_000_000);
        var grant = new GrantSpecialReward(REWARD, more, WHY, HEAD);
        var rule = new RuleVersion(new RuleId("CN-2020-INSIDER"), 1);
        var granted = new SpecialRewardGranted(REWARD, HEAD.id(), PAID, rule, more, WHY);

        after(insider).at(PAID).records(grant, granted);
        after(verified()).at(PAID).refuses(grant, RewardRule.NOT_AN_INSIDER);
        after(claimed()).at(PAID).refuses(grant, RewardRule.NOT_VERIFIED);
        after(and(insider, granted))
                .at(PAID)
                .refuses(new ApproveReward(REWARD, HEAD), RewardRule.APPROVER_CALCULATED);
        after(and(insider, granted))
                .at(PAID)
                .records(
                        new ApproveReward(REWARD, OTHER_HEAD),
                        new RewardApproved(
                                REWARD,
                                OTHER_HEAD.id(),
                                PAID,
                                new Fen(UPLIFTED.value() + more.value()),
                                Optional.empty()));
        after(insider)
                .by(new RewardRules(List.of()))
                .at(PAID)
                .refuses(grant, RewardRule.NO_SPECIAL_RULE);
    }

    private static Stage<Reward> after(List<?> past) {
        return Stage.of(Reward.class)
                .by(LOADED)
                .received(TIP)
                .beside(OtherStreams.holding(TIP, TipHistory.substantiated()))
                .after(past)
                .at(DECIDED);
    }

    private static OpenReward open() {
        return new OpenReward(REWARD, TIP);
    }

    private static DecideEligibility decide(boolean eligible, Optional<Denial> reason) {
        return new DecideEligibility(REWARD, eligible, reason, WANG);
    }

    private static RewardParked parked(ParkReason reason, RuleVersion rule) {
        return new RewardParked(REWARD, DECIDED, reason, Optional.of(rule));
    }

    private static SetFigure figure(Fen amount) {
        return new SetFigure(REWARD, amount, WHY, WANG);
    }

    private static ConfirmAccidentClass confirm(AccidentClass grade, int deaths) {
        return new ConfirmAccidentClass(REWARD, grade, new Deaths(deaths), WANG);
    }

    private static ClaimReward claim(TipId tip) {
        return new ClaimReward(REWARD, tip, WORD);
    }

    private static VerifyClaim verify(boolean verified, Optional<Boolean> insider) {
        return new VerifyClaim(REWARD, verified, Optional.empty(), insider, CUSTODIAN);
    }

    private static PayReward pay(Officer by) {
        return new PayReward(REWARD, VOUCHER, by);
    }
}
