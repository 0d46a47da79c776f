package org.mingcha.command.tipoff;

import static org.mingcha.command.party.People.HEAD;
import static org.mingcha.command.party.People.INTAKE;
import static org.mingcha.command.party.People.RIZHAO;
import static org.mingcha.command.party.People.SUN;
import static org.mingcha.command.party.People.WANG;
import static org.mingcha.command.party.People.ZHAO;
import static org.mingcha.command.tipoff.TipHistory.FOUND;
import static org.mingcha.command.tipoff.TipHistory.TIP;
import static org.mingcha.command.tipoff.TipHistory.and;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Stage;
import org.mingcha.command.party.AuthorityRule;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.People;
import org.mingcha.command.party.Role;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.tipoff.TipOffCommand.AssignVerification;
import org.mingcha.command.tipoff.TipOffCommand.ConcludeVerification;
import org.mingcha.command.tipoff.TipOffCommand.RecordSiteCheck;
import org.mingcha.command.tipoff.TipOffCommand.SignConclusion;
import org.mingcha.command.tipoff.TipOffEvent.SiteChecked;
import org.mingcha.command.tipoff.TipOffEvent.TipConcluded;
import org.mingcha.command.tipoff.TipOffEvent.TipFoundUnsubstantiated;
import org.mingcha.command.tipoff.TipOffEvent.TipFoundUnverifiable;
import org.mingcha.command.tipoff.TipOffEvent.TipPartlySubstantiated;
import org.mingcha.command.tipoff.TipOffEvent.TipSubstantiated;
import org.mingcha.command.tipoff.TipOffEvent.VerificationAssigned;

class VerificationTest {

    private static final Officer ACTIVE_HEAD =
            People.of("head.active", RIZHAO, Role.HEAD, Role.OFFICER);

    private final Stage<TipOff> tip = Stage.of(TipOff.class).at(FOUND);

    @Test
    void twoOfficersAreAssigned() {
        tip.after(TipHistory.accepted())
                .records(assign(WANG.id(), ZHAO.id()), assigned(WANG.id(), ZHAO.id()));
    }

    @Test
    void oneOfficerIsTooFew() {
        tip.after(TipHistory.accepted()).refuses(assign(WANG.id()), TipRule.TOO_FEW_OFFICERS);
    }

    @Test
    void oneOfficerNamedTwiceIsTooFew() {
        tip.after(TipHistory.accepted())
                .refuses(assign(WANG.id(), WANG.id()), TipRule.TOO_FEW_OFFICERS);
    }

    @Test
    void nobodyIsAssignedBeforeAcceptance() {
        tip.after(TipHistory.registered())
                .refuses(assign(WANG.id(), ZHAO.id()), TipRule.NOT_ACCEPTED);
    }

    @Test
    void officersOfARunningVerificationAreReplaced() {
        tip.after(and(TipHistory.verifying(), assigned(ZHAO.id(), SUN.id())))
                .refuses(conclude(Outcome.SUBSTANTIATED, WANG), TipRule.OFFICER_NOT_ASSIGNED);
    }

    @Test
    void siteIsCheckedByTwoWhoAreAssigned() {
        tip.after(TipHistory.verifying())
                .records(
                        check(Optional.empty(), WANG.id(), ZHAO.id()),
                        onSite(false, WANG.id(), ZHAO.id()));
    }

    @Test
    void refusalToSignIsItselfRecorded() {
        tip.after(TipHistory.verifying())
                .records(
                        check(Optional.of(true), WANG.id(), ZHAO.id()),
                        onSite(true, WANG.id(), ZHAO.id()));
    }

    @Test
    void siteIsNotCheckedAlone() {
        tip.after(TipHistory.verifying())
                .refuses(check(Optional.empty(), WANG.id(), WANG.id()), TipRule.TOO_FEW_OFFICERS);
    }

    @Test
    void siteIsNotCheckedByStrangers() {
        tip.after(TipHistory.verifying())
                .refuses(
                        check(Optional.empty(), WANG.id(), SUN.id()), TipRule.OFFICER_NOT_ASSIGNED);
    }

    @Test
    void siteIsNotCheckedBeforeAssignment() {
        tip.after(TipHistory.accepted())
                .refuses(check(Optional.empty(), WANG.id(), ZHAO.id()), TipRule.NOT_BEING_VERIFIED);
    }

    @Test
    void eachOutcomeIsItsOwnFact() {
        var text = Closed.text("so");
        tip.after(TipHistory.verifying())
                .records(
                        conclude(Outcome.SUBSTANTIATED, WANG),
                        new TipSubstantiated(TIP, WANG.id(), FOUND, text));
        tip.records(
                conclude(Outcome.PARTLY_SUBSTANTIATED, WANG),
                new TipPartlySubstantiated(TIP, WANG.id(), FOUND, text));
        tip.records(
                conclude(Outcome.UNSUBSTANTIATED, WANG),
                new TipFoundUnsubstantiated(TIP, WANG.id(), FOUND, text));
        tip.records(
                conclude(Outcome.UNVERIFIABLE, WANG),
                new TipFoundUnverifiable(TIP, WANG.id(), FOUND, text));
    }

    @Test
    void officerWhoIsNotAssignedDoesNotConclude() {
        tip.after(TipHistory.verifying())
                .refuses(conclude(Outcome.SUBSTANTIATED, SUN), TipRule.OFFICER_NOT_ASSIGNED);
    }

    @Test
    void verificationIsConcludedOnce() {
        tip.after(TipHistory.substantiated())
                .refuses(conclude(Outcome.UNSUBSTANTIATED, ZHAO), TipRule.NOT_BEING_VERIFIED);
    }

    @Test
    void headSigns() {
        tip.after(TipHistory.substantiated())
                .at(TipHistory.SIGNED)
                .records(
                        new SignConclusion(TIP, HEAD),
                        new TipConcluded(
                                TIP, HEAD.id(), TipHistory.SIGNED, TipHistory.FEED_BACK_BY));
    }

    @Test
    void officerDoesNotSign() {
        tip.after(TipHistory.substantiated())
                .refuses(new SignConclusion(TIP, SUN), AuthorityRule.ROLE);
    }

    @Test
    void headDoesNotSignBeforeAFinding() {
        tip.after(TipHistory.verifying())
                .refuses(new SignConclusion(TIP, HEAD), TipRule.NO_FINDING);
    }

    @Test
    void headWhoVerifiesDoesNotSign() {
        tip.after(
                        and(
                                TipHistory.accepted(),
                                assigned(ACTIVE_HEAD.id(), ZHAO.id()),
                                found(ZHAO.id())))
                .refuses(new SignConclusion(TIP, ACTIVE_HEAD), TipRule.SIGNER_VERIFIED);
    }

    @Test
    void headWhoWasOnSiteDoesNotSignThoughTakenOffTheCase() {
        tip.after(
                        and(
                                TipHistory.accepted(),
                                assigned(ACTIVE_HEAD.id(), ZHAO.id()),
                                onSite(false, ACTIVE_HEAD.id(), ZHAO.id()),
                                assigned(WANG.id(), ZHAO.id()),
                                found(ZHAO.id())))
                .refuses(new SignConclusion(TIP, ACTIVE_HEAD), TipRule.SIGNER_VERIFIED);
    }

    @Test
    void headWhoWasOnlyNamedForAWhileSigns() {
        tip.after(
                        and(
                                TipHistory.accepted(),
                                assigned(ACTIVE_HEAD.id(), ZHAO.id()),
                                assigned(WANG.id(), ZHAO.id()),
                                found(ZHAO.id())))
                .when(new SignConclusion(TIP, ACTIVE_HEAD))
                .expectSuccessfulHandlerExecution();
    }

    private static AssignVerification assign(OfficerId... officers) {
        return new AssignVerification(TIP, List.of(officers), INTAKE);
    }

    private static RecordSiteCheck check(Optional<Boolean> refused, OfficerId... officers) {
        return new RecordSiteCheck(TIP, List.of(officers), Closed.text("seen"), refused, WANG);
    }

    private static ConcludeVerification conclude(Outcome outcome, Officer by) {
        return new ConcludeVerification(TIP, outcome, Closed.text("so"), by);
    }

    private static VerificationAssigned assigned(OfficerId... officers) {
        return new VerificationAssigned(TIP, INTAKE.id(), FOUND, List.of(officers));
    }

    private static SiteChecked onSite(boolean refused, OfficerId... officers) {
        return new SiteChecked(
                TIP, WANG.id(), FOUND, List.of(officers), Closed.text("seen"), refused);
    }

    private static TipSubstantiated found(OfficerId by) {
        return new TipSubstantiated(TIP, by, FOUND, Closed.text("so"));
    }
}
