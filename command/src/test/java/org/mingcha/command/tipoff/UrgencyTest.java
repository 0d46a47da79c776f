package org.mingcha.command.tipoff;

import static org.mingcha.command.party.People.HEAD;
import static org.mingcha.command.party.People.INTAKE;
import static org.mingcha.command.party.People.LEGAL;
import static org.mingcha.command.party.People.RIZHAO;
import static org.mingcha.command.party.People.WANG;
import static org.mingcha.command.tipoff.TipHistory.ACCEPTED;
import static org.mingcha.command.tipoff.TipHistory.CONCLUDE_BY;
import static org.mingcha.command.tipoff.TipHistory.REGISTERED;
import static org.mingcha.command.tipoff.TipHistory.SIGNED;
import static org.mingcha.command.tipoff.TipHistory.TIP;
import static org.mingcha.command.tipoff.TipHistory.and;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Stage;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.party.AuthorityRule;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.People;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.tipoff.TipOffCommand.AcceptTip;
import org.mingcha.command.tipoff.TipOffCommand.BringToGovernment;
import org.mingcha.command.tipoff.TipOffCommand.FlagDeath;
import org.mingcha.command.tipoff.TipOffCommand.RecordUrgentMeasure;
import org.mingcha.command.tipoff.TipOffCommand.SignConclusion;
import org.mingcha.command.tipoff.TipOffEvent.DeathFlagged;
import org.mingcha.command.tipoff.TipOffEvent.TipAccepted;
import org.mingcha.command.tipoff.TipOffEvent.TipBroughtToGovernment;
import org.mingcha.command.tipoff.TipOffEvent.TipConcluded;
import org.mingcha.command.tipoff.TipOffEvent.UrgentMeasureTaken;
import org.mingcha.command.tipoff.TipOffEvent.UrgentMeasuresDue;

class UrgencyTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-24");
    private static final DeathFlagged FLAGGED =
            new DeathFlagged(TIP, INTAKE.id(), ACCEPTED, Shanghai.LAW.open(RowId.T9, DAY));
    private static final DivisionCode ZONE = new DivisionCode("371171");
    private static final Officer ZONE_HEAD = People.of("zone.head", ZONE, Role.HEAD);

    private final Stage<TipOff> tip = Stage.of(TipOff.class).at(ACCEPTED);

    @Test
    void aDeathThatTheFormTellsOfOpensItsDateAtOnce() {
        var past = TipHistory.urgent();
        Stage.of(TipOff.class)
                .at("2026-11-23T09:00")
                .records(TipHistory.form(true, 1), past.toArray());
    }

    @Test
    void aFormThatTellsOfNoDeathOpensNone() {
        Stage.of(TipOff.class)
                .at("2026-11-23T09:00")
                .records(
                        TipHistory.form(false, 0),
                        Submission.of(TipHistory.form(false, 0), REGISTERED),
                        TipHistory.numbered());
    }

    @Test
    void clerkFlagsADeathThatBecomesKnownLater() {
        tip.after(TipHistory.accepted()).records(new FlagDeath(TIP, INTAKE), FLAGGED);
    }

    @Test
    void deathIsFlaggedOnce() {
        tip.after(and(TipHistory.accepted(), FLAGGED))
                .refuses(new FlagDeath(TIP, INTAKE), TipRule.ALREADY_FLAGGED);
        tip.after(TipHistory.urgent()).refuses(new FlagDeath(TIP, INTAKE), TipRule.ALREADY_FLAGGED);
    }

    @Test
    void afterTheConclusionNoDeathIsFlagged() {
        tip.after(TipHistory.concluded())
                .refuses(new FlagDeath(TIP, INTAKE), TipRule.ALREADY_CONCLUDED);
    }

    @Test
    void deathIsBroughtBeforeAGovernmentOnce() {
        var brought = new TipBroughtToGovernment(TIP, HEAD.id(), ACCEPTED);
        tip.after(and(TipHistory.accepted(), FLAGGED))
                .records(new BringToGovernment(TIP, HEAD), brought);
        tip.after(and(TipHistory.accepted(), FLAGGED, brought))
                .refuses(new BringToGovernment(TIP, HEAD), TipRule.NOT_FLAGGED);
        tip.after(TipHistory.accepted())
                .refuses(new BringToGovernment(TIP, HEAD), TipRule.NOT_FLAGGED);
    }

    @Test
    void invariant7DeathFlaggedTipsCannotBeConcludedBelowCountyGovernment() {
        tip.after(inTheZone())
                .at(SIGNED)
                .refuses(new SignConclusion(TIP, ZONE_HEAD), TipRule.GOVERNMENT_CONCLUDES);
    }

    @Test
    void countyOrAboveGovernmentConcludesADeathFlaggedTip() {
        for (var head : List.of(HEAD, People.of("county", People.DONGGANG, Role.HEAD))) {
            tip.after(and(TipHistory.substantiated(), FLAGGED, brought()))
                    .at(SIGNED)
                    .records(
                            new SignConclusion(TIP, head),
                            new TipConcluded(TIP, head.id(), SIGNED, TipHistory.FEED_BACK_BY));
        }
    }

    @Test
    void acceptingAnUrgentTipOpensTheDateOfItsMeasures() {
        tip.after(and(TipHistory.urgent(), brought()))
                .records(
                        new AcceptTip(TIP, INTAKE),
                        new TipAccepted(TIP, INTAKE.id(), ACCEPTED, RIZHAO, CONCLUDE_BY),
                        new UrgentMeasuresDue(
                                TIP, INTAKE.id(), ACCEPTED, Shanghai.LAW.open(RowId.T8, DAY)));
    }

    @Test
    void measuresAreRecordedOnceAcceptedByThoseWhoWorkOnIt() {
        var taken = new UrgentMeasureTaken(TIP, WANG.id(), ACCEPTED, Closed.text("cordon"));
        var measure = new RecordUrgentMeasure(TIP, Closed.text("cordon"), WANG);
        tip.after(TipHistory.accepted()).records(measure, taken);
        tip.after(TipHistory.registered()).refuses(measure, TipRule.NO_MEASURE_DUE);
        tip.after(TipHistory.accepted())
                .refuses(
                        new RecordUrgentMeasure(TIP, Closed.text("cordon"), LEGAL),
                        AuthorityRule.ROLE);
    }

    private static TipBroughtToGovernment brought() {
        return new TipBroughtToGovernment(TIP, INTAKE.id(), ACCEPTED);
    }

    private static List<TipOffEvent> inTheZone() {
        Instant at = ACCEPTED;
        return and(
                TipHistory.registered(),
                new CustodyEvent.TipDirected(
                        TIP,
                        INTAKE.id(),
                        at,
                        People.DONGGANG,
                        ZONE,
                        Optional.empty(),
                        Closed.text("there")),
                new TipAccepted(TIP, INTAKE.id(), at, ZONE, CONCLUDE_BY),
                FLAGGED,
                brought(),
                new TipOffEvent.VerificationAssigned(TIP, INTAKE.id(), at, TipHistory.VERIFIERS),
                new TipOffEvent.TipSubstantiated(
                        TIP, WANG.id(), TipHistory.FOUND, Closed.text("so")));
    }
}
