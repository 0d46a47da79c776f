package org.mingcha.command.tipoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.test.matchers.Matchers.equalTo;
import static org.axonframework.test.matchers.Matchers.listWithAnyOf;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static org.mingcha.command.law.CivilTime.endOf;
import static org.mingcha.command.party.People.HEAD;
import static org.mingcha.command.party.People.WANG;
import static org.mingcha.command.tipoff.TipHistory.TIP;
import static org.mingcha.command.tipoff.TipHistory.and;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Stage;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.due.DueEvent.DeadlineOverdue;
import org.mingcha.command.due.Running;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.party.AuthorityRule;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.People;
import org.mingcha.command.party.Role;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.tipoff.TipOffCommand.CatchUpTip;
import org.mingcha.command.tipoff.TipOffCommand.DecideRetaliation;
import org.mingcha.command.tipoff.TipOffCommand.EraseIdentity;
import org.mingcha.command.tipoff.TipOffCommand.ReportRetaliation;
import org.mingcha.command.tipoff.TipOffEvent.RetaliationConfirmed;
import org.mingcha.command.tipoff.TipOffEvent.RetaliationNotConfirmed;
import org.mingcha.command.tipoff.TipOffEvent.RetaliationReported;
import org.mingcha.command.tipoff.TipOffEvent.TipWithdrawn;

class RetaliationTest {

    private static final Instant NOW = Shanghai.at("2026-12-20T09:00");
    private static final LocalDate DAY = LocalDate.parse("2026-12-20");
    private static final Deadline DECIDE_BY = Shanghai.LAW.open(RowId.RETALIATION, DAY);
    private static final RetaliationReported REPORTED =
            new RetaliationReported(TIP, DAY, Closed.text("dismissed"), DECIDE_BY);

    private final Stage<TipOff> tip = Stage.of(TipOff.class).at(NOW);

    @Test
    void retaliationIsReportedWhateverBecameOfTheReport() {
        var withdrawn = new TipWithdrawn(TIP, TipHistory.REGISTERED, Optional.empty());
        for (var past :
                List.of(
                        TipHistory.registered(),
                        TipHistory.fedBack(),
                        and(TipHistory.registered(), withdrawn))) {
            tip.after(past).records(new ReportRetaliation(TIP, Closed.text("dismissed")), REPORTED);
        }
    }

    @Test
    void aHeadDecidesAndTheReporterReadsTheAccount() {
        tip.after(and(TipHistory.fedBack(), REPORTED))
                .records(
                        decide(true, HEAD),
                        new RetaliationConfirmed(TIP, HEAD.id(), NOW, Closed.letter("so")));
        tip.after(and(TipHistory.fedBack(), REPORTED))
                .records(
                        decide(false, HEAD),
                        new RetaliationNotConfirmed(TIP, HEAD.id(), NOW, Closed.letter("so")));
        tip.after(and(TipHistory.fedBack(), REPORTED))
                .refuses(decide(true, WANG), AuthorityRule.ROLE);
    }

    @Test
    void whatNobodyReportedOrIsDecidedIsNotDecided() {
        tip.after(TipHistory.fedBack())
                .refuses(decide(true, HEAD), TipRule.NO_RETALIATION_REPORTED);
        var decided = new RetaliationConfirmed(TIP, HEAD.id(), NOW, Closed.letter("so"));
        tip.after(and(TipHistory.fedBack(), REPORTED, decided))
                .refuses(decide(true, HEAD), TipRule.NO_RETALIATION_REPORTED);
    }

    @Test
    void whileItWaitsTheIdentityIsNotErased() {
        var keeper = People.of("custodian", People.RIZHAO, Role.CUSTODIAN);
        var erase = new EraseIdentity(TIP, Closed.text("over"), keeper);
        var decided = new RetaliationNotConfirmed(TIP, HEAD.id(), NOW, Closed.letter("so"));
        tip.after(and(TipHistory.fedBack(), REPORTED)).refuses(erase, TipRule.IDENTITY_NEEDED);
        tip.after(and(TipHistory.fedBack(), REPORTED, decided))
                .when(erase)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void whatWasSaidIsOverdueIfNobodyDecidesAlsoWhenTheReportIsWithdrawn() {
        var overdue = new DeadlineOverdue(CaseId.of(TIP), DECIDE_BY, endOf(DECIDE_BY.dueOn()));
        var withdrawn = new TipWithdrawn(TIP, DAY, Optional.empty());
        for (var past :
                List.of(
                        and(TipHistory.fedBack(), REPORTED),
                        and(TipHistory.registered(), REPORTED, withdrawn))) {
            tip.after(past)
                    .at(endOf(DECIDE_BY.dueOn()))
                    .when(new CatchUpTip(TIP))
                    .expectEventsMatching(payloadsMatching(listWithAnyOf(equalTo(overdue))));
        }
    }

    @Test
    void saidAgainWhileItWaitsItsClockDoesNotStartAnew() {
        var later = DAY.plusDays(9);
        var again = new RetaliationReported(TIP, later, Closed.text("again"), DECIDE_BY);
        tip.after(and(TipHistory.fedBack(), REPORTED))
                .at(Shanghai.at(later + "T09:00"))
                .records(new ReportRetaliation(TIP, Closed.text("again")), again);
        var running = new Running();
        for (var event : and(TipHistory.fedBack(), REPORTED, again)) {
            TipDates.after(running, event);
        }
        assertThat(running.deadline(RowId.RETALIATION)).contains(DECIDE_BY);
    }

    private static DecideRetaliation decide(boolean confirmed, Officer by) {
        return new DecideRetaliation(TIP, confirmed, Closed.letter("so"), by);
    }
}
