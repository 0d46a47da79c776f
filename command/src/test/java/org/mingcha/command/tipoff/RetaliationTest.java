package org.mingcha.command.tipoff;

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
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.party.AuthorityRule;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.People;
import org.mingcha.command.party.Role;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.tipoff.TipOffCommand.DecideRetaliation;
import org.mingcha.command.tipoff.TipOffCommand.EraseIdentity;
import org.mingcha.command.tipoff.TipOffCommand.ReportRetaliation;
import org.mingcha.command.tipoff.TipOffEvent.RetaliationConfirmed;
import org.mingcha.command.tipoff.TipOffEvent.RetaliationNotConfirmed;
import org.mingcha.command.tipoff.TipOffEvent.RetaliationReported;
import org.mingcha.command.tipoff.TipOffEvent.TipWithdrawn;

class RetaliationTest {

    private static final Instant NOW = Shanghai.at("2026-12-20T09:00");
    private static final RetaliationReported REPORTED =
            new RetaliationReported(TIP, LocalDate.parse("2026-12-20"), Closed.text("dismissed"));

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

    private static DecideRetaliation decide(boolean confirmed, Officer by) {
        return new DecideRetaliation(TIP, confirmed, Closed.letter("so"), by);
    }
}
