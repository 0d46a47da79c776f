package org.mingcha.command.tipoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.command.party.People.HEAD;
import static org.mingcha.command.party.People.RIZHAO;
import static org.mingcha.command.tipoff.TipHistory.REGISTERED;
import static org.mingcha.command.tipoff.TipHistory.TIP;
import static org.mingcha.command.tipoff.TipHistory.and;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Stage;
import org.mingcha.command.evidence.Files;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.party.AuthorityRule;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.People;
import org.mingcha.command.party.Role;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.tipoff.OriginalEvent.OriginalOpeningAsked;
import org.mingcha.command.tipoff.OriginalEvent.OriginalReceived;
import org.mingcha.command.tipoff.OriginalEvent.OriginalUnsealed;
import org.mingcha.command.tipoff.TipOffCommand.ConsentToOriginal;
import org.mingcha.command.tipoff.TipOffCommand.HandInEvidence;
import org.mingcha.command.tipoff.TipOffCommand.OpenOriginal;
import org.mingcha.command.tipoff.TipOffCommand.ReceiveOriginal;
import org.mingcha.command.tipoff.TipOffEvent.EvidenceHandedIn;
import org.mingcha.command.tipoff.TipOffEvent.TipWithdrawn;

class HandingInTest {

    private static final Officer KEEPER = People.of("custodian1", RIZHAO, Role.CUSTODIAN);
    private static final Officer OTHER_KEEPER = People.of("custodian2", RIZHAO, Role.CUSTODIAN);
    private static final Instant NOW = Shanghai.at("2026-11-23T09:00");
    private static final EvidenceHandedIn FILM = new EvidenceHandedIn(TIP, REGISTERED, Files.FILM);
    private static final OriginalOpeningAsked ASKED =
            new OriginalOpeningAsked(TIP, KEEPER.id(), NOW, Files.FILM.id(), Closed.text("see it"));
    private static final OriginalUnsealed UNSEALED =
            new OriginalUnsealed(TIP, OTHER_KEEPER.id(), NOW, Files.FILM.id(), KEEPER.id());
    private static final OriginalReceived RECEIVED =
            new OriginalReceived(TIP, KEEPER.id(), NOW, Files.FILM.id());

    private final Stage<TipOff> tip = Stage.of(TipOff.class).at(NOW);

    @Test
    void filesComeWithTheReport() {
        tip.records(
                TipHistory.with(Files.PHOTO, Files.FILM),
                TipHistory.submitted(),
                TipHistory.numbered(),
                new EvidenceHandedIn(TIP, REGISTERED, Files.PHOTO),
                FILM);
    }

    @Test
    void filesComeLater() {
        tip.after(TipHistory.registered())
                .records(new HandInEvidence(TIP, List.of(Files.FILM)), FILM);
    }

    @Test
    void whatIsThereIsNotHandedInAgain() {
        tip.after(and(TipHistory.registered(), FILM))
                .records(
                        new HandInEvidence(TIP, List.of(Files.FILM, Files.PHOTO)),
                        new EvidenceHandedIn(TIP, REGISTERED, Files.PHOTO));
    }

    @Test
    void nothingIsHandedInToAReportThatWasWithdrawn() {
        tip.after(and(TipHistory.registered(), new TipWithdrawn(TIP, REGISTERED, Optional.empty())))
                .refuses(new HandInEvidence(TIP, List.of(Files.FILM)), TipRule.WITHDRAWN);
    }

    @Test
    void anOriginalIsOpenedByTwoAndReceivedByWhoeverAsked() {
        tip.after(and(TipHistory.registered(), FILM)).records(open(KEEPER), ASKED);
        tip.after(and(TipHistory.registered(), FILM, ASKED))
                .records(consent(OTHER_KEEPER), UNSEALED);
        tip.after(and(TipHistory.registered(), FILM, ASKED, UNSEALED))
                .records(receive(KEEPER), RECEIVED);
    }

    @Test
    void whoeverAskedDoesNotConsent() {
        tip.after(and(TipHistory.registered(), FILM, ASKED))
                .refuses(consent(KEEPER), TipRule.ASKER_CONSENTS);
    }

    @Test
    void nobodyElseReceivesItAndNobodyTwice() {
        tip.after(and(TipHistory.registered(), FILM, ASKED, UNSEALED))
                .refuses(receive(OTHER_KEEPER), TipRule.ORIGINAL_NOT_OPENED);
        tip.after(and(TipHistory.registered(), FILM, ASKED, UNSEALED, RECEIVED))
                .refuses(receive(KEEPER), TipRule.ORIGINAL_NOT_OPENED);
    }

    @Test
    void everyOpeningNeedsTwoAgain() {
        tip.after(and(TipHistory.registered(), FILM, ASKED))
                .refuses(open(OTHER_KEEPER), TipRule.ORIGINAL_ASKED);
        tip.after(and(TipHistory.registered(), FILM, ASKED, UNSEALED))
                .refuses(open(OTHER_KEEPER), TipRule.ORIGINAL_ASKED);
        tip.after(and(TipHistory.registered(), FILM, ASKED, UNSEALED, RECEIVED))
                .refuses(consent(OTHER_KEEPER), TipRule.ORIGINAL_NOT_ASKED);
    }

    @Test
    void whatNobodyHandedInIsNotThere() {
        tip.after(TipHistory.registered()).refuses(open(KEEPER), TipRule.EVIDENCE_UNKNOWN);
        tip.after(TipHistory.registered()).refuses(consent(KEEPER), TipRule.EVIDENCE_UNKNOWN);
        tip.after(TipHistory.registered()).refuses(receive(KEEPER), TipRule.EVIDENCE_UNKNOWN);
    }

    @Test
    void onlyCustodiansOpen() {
        tip.after(and(TipHistory.registered(), FILM)).refuses(open(HEAD), AuthorityRule.ROLE);
    }

    @Test
    void whatIsOfferedIsWhatTheGuardsWouldPass() {
        assertThat(TipOffers.to(KEEPER, standing(FILM))).contains(OpenOriginal.class);
        assertThat(TipOffers.to(OTHER_KEEPER, standing(FILM, ASKED)))
                .contains(ConsentToOriginal.class)
                .doesNotContain(OpenOriginal.class);
        assertThat(TipOffers.to(KEEPER, standing(FILM, ASKED)))
                .doesNotContain(ConsentToOriginal.class);
        assertThat(TipOffers.to(KEEPER, standing(FILM, ASKED, UNSEALED)))
                .contains(ReceiveOriginal.class);
    }

    private static TipStanding standing(TipOffEvent... more) {
        var standing = TipStanding.opened(People.DONGGANG);
        for (var event : and(TipHistory.registered(), more)) {
            standing = standing.after(event);
        }
        return standing;
    }

    private static OpenOriginal open(Officer by) {
        return new OpenOriginal(TIP, Files.FILM.id(), Closed.text("see it"), by);
    }

    private static ConsentToOriginal consent(Officer by) {
        return new ConsentToOriginal(TIP, Files.FILM.id(), by);
    }

    private static ReceiveOriginal receive(Officer by) {
        return new ReceiveOriginal(TIP, Files.FILM.id(), by);
    }
}
