package org.mingcha.command.tipoff;

import static org.mingcha.command.party.People.AUDITOR;
import static org.mingcha.command.party.People.HEAD;
import static org.mingcha.command.party.People.INTAKE;
import static org.mingcha.command.party.People.RIZHAO;
import static org.mingcha.command.party.People.elsewhere;
import static org.mingcha.command.tipoff.TipHistory.REGISTERED;
import static org.mingcha.command.tipoff.TipHistory.TIP;
import static org.mingcha.command.tipoff.TipHistory.and;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Stage;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.party.AuthorityRule;
import org.mingcha.command.party.People;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.seal.ClaimHash;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.tipoff.TipOffCommand.AcceptTip;
import org.mingcha.command.tipoff.TipOffCommand.FeedBack;
import org.mingcha.command.tipoff.TipOffCommand.RefuseTip;
import org.mingcha.command.tipoff.TipOffCommand.WithdrawTip;
import org.mingcha.command.tipoff.TipOffCommand.WriteToDesk;
import org.mingcha.command.tipoff.TipOffCommand.WriteToReporter;
import org.mingcha.command.tipoff.TipOffEvent.ClaimCodeIssued;
import org.mingcha.command.tipoff.TipOffEvent.DeskWrote;
import org.mingcha.command.tipoff.TipOffEvent.ReporterWrote;
import org.mingcha.command.tipoff.TipOffEvent.TipAccepted;
import org.mingcha.command.tipoff.TipOffEvent.TipRefused;
import org.mingcha.command.tipoff.TipOffEvent.TipWithdrawn;

class TipOffTest {

    private static final String NOON = "2026-11-24T12:00:00.000000001";
    private static final TipWithdrawn WITHDRAWN =
            new TipWithdrawn(TIP, REGISTERED, Optional.empty());
    private static final TipRefused REFUSED =
            new TipRefused(
                    TIP,
                    INTAKE.id(),
                    TipHistory.ACCEPTED,
                    Optional.of(RefusalGround.UNCLEAR),
                    Closed.letter("unclear"));

    private final Stage<TipOff> tip = Stage.of(TipOff.class).at(NOON);

    @Test
    void submittingRegistersItOnTheSameDayInShanghai() {
        tip.at("2026-11-23T00:00")
                .records(
                        TipHistory.form(Optional.empty()),
                        TipHistory.submitted(),
                        TipHistory.numbered());
    }

    @Test
    void ofAPassphraseItsHashIsIssuedOnTheSameDay() {
        var code = new ClaimHash("$argon2id$v=19$m=19456");
        tip.at("2026-11-23T00:00")
                .records(
                        TipHistory.with(code),
                        TipHistory.submitted(),
                        TipHistory.numbered(),
                        new ClaimCodeIssued(TIP, REGISTERED, code));
    }

    @Test
    void whatHappenedTodayMayBeReported() {
        tip.at("2026-11-23T23:59:59.999")
                .when(TipHistory.form(Optional.of(REGISTERED)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void whatWillHappenTomorrowIsRefused() {
        tip.at("2026-11-23T23:59:59.999")
                .refuses(
                        TipHistory.form(Optional.of(REGISTERED.plusDays(1))),
                        TipRule.OCCURRED_IN_FUTURE);
    }

    @Test
    void acceptingOpensVerificationAndNamesWhoAccepted() {
        tip.after(TipHistory.registered())
                .records(
                        new AcceptTip(TIP, INTAKE),
                        new TipAccepted(
                                TIP,
                                INTAKE.id(),
                                Shanghai.at("2026-11-24T12:00"),
                                RIZHAO,
                                TipHistory.CONCLUDE_BY));
    }

    @Test
    void onlyIntakeAccepts() {
        tip.after(TipHistory.registered()).refuses(new AcceptTip(TIP, HEAD), AuthorityRule.ROLE);
    }

    @Test
    void anotherCityDoesNotAccept() {
        tip.after(TipHistory.registered())
                .refuses(new AcceptTip(TIP, elsewhere(INTAKE)), AuthorityRule.DIVISION);
    }

    @Test
    void neighbouringCountyDoesNotAccept() {
        var neighbour = People.of("intake", new DivisionCode("371103"), Role.INTAKE);
        tip.after(TipHistory.registered())
                .refuses(new AcceptTip(TIP, neighbour), AuthorityRule.DIVISION);
    }

    @Test
    void acceptedTipIsNotAcceptedAgain() {
        tip.after(TipHistory.accepted())
                .refuses(new AcceptTip(TIP, INTAKE), TipRule.ALREADY_DECIDED);
    }

    @Test
    void refusingTellsTheReporterWhy() {
        tip.after(TipHistory.registered())
                .at(TipHistory.ACCEPTED)
                .records(
                        new RefuseTip(
                                TIP,
                                Optional.of(RefusalGround.UNCLEAR),
                                Closed.letter("unclear"),
                                INTAKE),
                        REFUSED);
    }

    @Test
    void refusedTipIsNotAccepted() {
        tip.after(and(TipHistory.registered(), REFUSED))
                .refuses(new AcceptTip(TIP, INTAKE), TipRule.ALREADY_DECIDED);
    }

    @Test
    void acceptedTipIsNotRefused() {
        tip.after(TipHistory.accepted())
                .refuses(
                        new RefuseTip(TIP, Optional.empty(), Closed.letter("late"), INTAKE),
                        TipRule.ALREADY_DECIDED);
    }

    @Test
    void resultIsFedBackOnceSigned() {
        tip.after(TipHistory.concluded())
                .at(TipHistory.FED_BACK)
                .records(feedBack(), TipHistory.fedBack().getLast());
    }

    @Test
    void unsignedResultIsNotFedBack() {
        tip.after(TipHistory.substantiated()).refuses(feedBack(), TipRule.NOT_CONCLUDED);
    }

    @Test
    void resultIsFedBackOnce() {
        tip.after(TipHistory.fedBack()).refuses(feedBack(), TipRule.NOT_CONCLUDED);
    }

    @Test
    void deskWritesEvenAfterTheAnswer() {
        var moment = Shanghai.at("2026-12-04T08:30");
        var thanks = Closed.letter("thanks");
        tip.after(TipHistory.fedBack())
                .at(moment)
                .records(
                        new WriteToReporter(TIP, thanks, HEAD),
                        new DeskWrote(TIP, HEAD.id(), moment, thanks));
    }

    @Test
    void auditorDoesNotWrite() {
        tip.after(TipHistory.registered())
                .refuses(
                        new WriteToReporter(TIP, Closed.letter("hello"), AUDITOR),
                        AuthorityRule.ROLE);
    }

    @Test
    void deskDoesNotWriteOnceWithdrawn() {
        tip.after(and(TipHistory.registered(), WITHDRAWN))
                .refuses(new WriteToReporter(TIP, Closed.letter("hello"), HEAD), TipRule.WITHDRAWN);
    }

    @Test
    void reporterWritesOnADayNotAtATime() {
        tip.after(TipHistory.registered())
                .at("2026-11-25T23:59:59.999")
                .records(
                        new WriteToDesk(TIP, Closed.text("more")),
                        new ReporterWrote(TIP, LocalDate.parse("2026-11-25"), Closed.text("more")));
    }

    @Test
    void reporterDoesNotWriteOnceWithdrawn() {
        tip.after(and(TipHistory.registered(), WITHDRAWN))
                .refuses(new WriteToDesk(TIP, Closed.text("more")), TipRule.WITHDRAWN);
    }

    @Test
    void reporterWithdrawsUntilTheAnswer() {
        var reason = Optional.of(Closed.text("settled"));
        tip.after(TipHistory.concluded())
                .at("2026-12-02T12:00")
                .records(
                        new WithdrawTip(TIP, reason),
                        new TipWithdrawn(TIP, LocalDate.parse("2026-12-02"), reason));
    }

    @Test
    void answeredTipIsNotWithdrawn() {
        for (var answered : List.of(TipHistory.fedBack(), and(TipHistory.registered(), REFUSED))) {
            tip.after(answered)
                    .refuses(new WithdrawTip(TIP, Optional.empty()), TipRule.ALREADY_ANSWERED);
        }
    }

    @Test
    void tipIsWithdrawnOnce() {
        tip.after(and(TipHistory.registered(), WITHDRAWN))
                .refuses(new WithdrawTip(TIP, Optional.empty()), TipRule.WITHDRAWN);
    }

    private static FeedBack feedBack() {
        return new FeedBack(
                TIP,
                Closed.letter("conclusion"),
                Closed.letter("account"),
                Closed.letter("disposal"),
                true,
                INTAKE);
    }
}
