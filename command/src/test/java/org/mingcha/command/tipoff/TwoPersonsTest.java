package org.mingcha.command.tipoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.command.party.People.HEAD;
import static org.mingcha.command.party.People.LEGAL;
import static org.mingcha.command.party.People.OTHER_HEAD;
import static org.mingcha.command.party.People.RIZHAO;
import static org.mingcha.command.party.People.WANG;
import static org.mingcha.command.party.People.elsewhere;
import static org.mingcha.command.tipoff.TipHistory.TIP;
import static org.mingcha.command.tipoff.TipHistory.and;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Stage;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.party.AuthorityRule;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.People;
import org.mingcha.command.party.Role;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.tipoff.IdentityEvent.IdentityErased;
import org.mingcha.command.tipoff.IdentityEvent.IdentityOpeningAsked;
import org.mingcha.command.tipoff.IdentityEvent.IdentityShown;
import org.mingcha.command.tipoff.IdentityEvent.IdentityUnsealed;
import org.mingcha.command.tipoff.TipOffCommand.ConfirmMaliciousFinding;
import org.mingcha.command.tipoff.TipOffCommand.ConsentToOpening;
import org.mingcha.command.tipoff.TipOffCommand.EraseIdentity;
import org.mingcha.command.tipoff.TipOffCommand.OpenIdentity;
import org.mingcha.command.tipoff.TipOffCommand.ProposeMaliciousFinding;
import org.mingcha.command.tipoff.TipOffCommand.ReceiveIdentity;
import org.mingcha.command.tipoff.TipOffEvent.MaliceProposed;
import org.mingcha.command.tipoff.TipOffEvent.MaliciousTipFound;

/** What nobody does alone: to find malice, and to open an identity. */
class TwoPersonsTest {

    private static final Officer KEEPER = People.of("custodian1", RIZHAO, Role.CUSTODIAN);
    private static final Officer OTHER_KEEPER = People.of("custodian2", RIZHAO, Role.CUSTODIAN);
    private static final Instant NOW = Shanghai.at("2026-12-07T09:00");
    private static final MaliceProposed PROPOSED =
            new MaliceProposed(TIP, WANG.id(), NOW, Closed.text("forged"));
    private static final IdentityOpeningAsked ASKED =
            new IdentityOpeningAsked(TIP, KEEPER.id(), NOW, Closed.text("court"));
    private static final IdentityErased ERASED =
            new IdentityErased(TIP, KEEPER.id(), NOW, Closed.text("over"));

    private final Stage<TipOff> tip = Stage.of(TipOff.class).at(NOW);

    @Test
    void maliceIsProposedOfAnUnsubstantiatedTipAlone() {
        var propose = new ProposeMaliciousFinding(TIP, Closed.text("forged"), WANG);
        tip.after(TipHistory.unsubstantiated()).records(propose, PROPOSED);
        tip.after(TipHistory.fedBack()).refuses(propose, TipRule.NOT_UNSUBSTANTIATED);
        tip.after(TipHistory.verifying()).refuses(propose, TipRule.NOT_UNSUBSTANTIATED);
        tip.after(and(TipHistory.unsubstantiated(), PROPOSED))
                .refuses(propose, TipRule.MALICE_PROPOSED);
    }

    @Test
    void anotherHeadOrLegalOfficerConfirms() {
        for (var by : new Officer[] {HEAD, LEGAL}) {
            tip.after(and(TipHistory.unsubstantiated(), PROPOSED))
                    .records(
                            new ConfirmMaliciousFinding(TIP, by),
                            new MaliciousTipFound(TIP, by.id(), NOW, WANG.id()));
        }
        tip.after(and(TipHistory.unsubstantiated(), PROPOSED))
                .refuses(new ConfirmMaliciousFinding(TIP, WANG), AuthorityRule.ROLE);
    }

    @Test
    void whoeverProposedItDoesNotConfirmIt() {
        var own = new MaliceProposed(TIP, HEAD.id(), NOW, Closed.text("forged"));
        tip.after(and(TipHistory.unsubstantiated(), own))
                .refuses(new ConfirmMaliciousFinding(TIP, HEAD), TipRule.PROPOSER_CONFIRMS);
    }

    @Test
    void maliceIsFoundOnceAndOnlyIfProposed() {
        var confirm = new ConfirmMaliciousFinding(TIP, OTHER_HEAD);
        tip.after(TipHistory.unsubstantiated()).refuses(confirm, TipRule.MALICE_NOT_PROPOSED);
        var found = new MaliciousTipFound(TIP, HEAD.id(), NOW, WANG.id());
        tip.after(and(TipHistory.unsubstantiated(), PROPOSED, found))
                .refuses(confirm, TipRule.MALICE_NOT_PROPOSED);
    }

    @Test
    void invariant1UnsealingNeedsTwoApproversAndLeavesAnEvent() {
        tip.after(TipHistory.accepted()).records(open(KEEPER), ASKED);
        tip.after(and(TipHistory.accepted(), ASKED))
                .records(
                        new ConsentToOpening(TIP, OTHER_KEEPER),
                        new IdentityUnsealed(TIP, OTHER_KEEPER.id(), NOW, KEEPER.id()));
    }

    @Test
    void whoeverAskedDoesNotConsent() {
        tip.after(and(TipHistory.registered(), ASKED))
                .refuses(new ConsentToOpening(TIP, KEEPER), TipRule.ASKER_CONSENTS);
    }

    @Test
    void everyOpeningNeedsTwoAgain() {
        var opened = new IdentityUnsealed(TIP, OTHER_KEEPER.id(), NOW, KEEPER.id());
        tip.after(and(TipHistory.registered(), ASKED, opened))
                .refuses(new ConsentToOpening(TIP, OTHER_KEEPER), TipRule.OPENING_NOT_ASKED);
        tip.after(and(TipHistory.registered(), ASKED))
                .refuses(open(OTHER_KEEPER), TipRule.OPENING_ASKED);
    }

    @Test
    void whoeverAskedIsShownItOnceAndNobodyElse() {
        var opened = new IdentityUnsealed(TIP, OTHER_KEEPER.id(), NOW, KEEPER.id());
        var shown = new IdentityShown(TIP, KEEPER.id(), NOW);
        var receive = new ReceiveIdentity(TIP, KEEPER);
        tip.after(and(TipHistory.accepted(), ASKED)).refuses(receive, TipRule.IDENTITY_NOT_OPENED);
        var history = and(TipHistory.accepted(), ASKED, opened);
        tip.after(history)
                .refuses(new ReceiveIdentity(TIP, OTHER_KEEPER), TipRule.IDENTITY_NOT_OPENED);
        tip.after(history).records(receive, shown);
        tip.after(and(history, shown)).refuses(receive, TipRule.IDENTITY_NOT_OPENED);
    }

    @Test
    void askingAgainEndsAnOpeningThatWasNotUsed() {
        var opened = new IdentityUnsealed(TIP, OTHER_KEEPER.id(), NOW, KEEPER.id());
        var again = new IdentityOpeningAsked(TIP, OTHER_KEEPER.id(), NOW, Closed.text("court"));
        tip.after(and(TipHistory.accepted(), ASKED, opened)).records(open(OTHER_KEEPER), again);
        tip.after(and(TipHistory.accepted(), ASKED, opened, again))
                .refuses(new ReceiveIdentity(TIP, KEEPER), TipRule.IDENTITY_NOT_OPENED);
    }

    @Test
    void whatIsErasedIsNotShown() {
        var opened = new IdentityUnsealed(TIP, OTHER_KEEPER.id(), NOW, KEEPER.id());
        tip.after(and(TipHistory.fedBack(), ASKED, opened, ERASED))
                .refuses(new ReceiveIdentity(TIP, KEEPER), TipRule.IDENTITY_GONE);
    }

    @Test
    void onlyCustodiansOfTheDivisionOpen() {
        tip.after(TipHistory.registered()).refuses(open(HEAD), AuthorityRule.ROLE);
        tip.after(TipHistory.registered()).refuses(open(elsewhere(KEEPER)), AuthorityRule.DIVISION);
    }

    @Test
    void identityIsErasedWhenTheMatterHasEndedAndIsGoneThen() {
        var erase = new EraseIdentity(TIP, Closed.text("over"), KEEPER);
        tip.after(TipHistory.fedBack()).records(erase, ERASED);
        tip.after(TipHistory.verifying()).refuses(erase, TipRule.IDENTITY_NEEDED);
        var gone = and(TipHistory.fedBack(), ERASED);
        tip.after(gone).refuses(erase, TipRule.IDENTITY_GONE);
        tip.after(gone).refuses(open(KEEPER), TipRule.IDENTITY_GONE);
        tip.after(gone).refuses(new ConsentToOpening(TIP, OTHER_KEEPER), TipRule.IDENTITY_GONE);
    }

    @Test
    void whatIsOfferedIsWhatTheGuardsWouldPass() {
        var asked = standing(ASKED);
        assertThat(TipOffers.to(OTHER_KEEPER, asked)).containsExactly(ConsentToOpening.class);
        assertThat(TipOffers.to(KEEPER, asked)).isEmpty();
    }

    private static TipStanding standing(TipOffEvent... more) {
        var standing = TipStanding.opened(People.DONGGANG);
        for (var event : and(TipHistory.registered(), more)) {
            standing = standing.after(event);
        }
        return standing;
    }

    private static OpenIdentity open(Officer by) {
        return new OpenIdentity(TIP, Closed.text("court"), by);
    }
}
