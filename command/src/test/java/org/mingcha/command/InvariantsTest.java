package org.mingcha.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mingcha.command.hazard.HazardHistory.HAZARD;
import static org.mingcha.command.party.People.HEAD;
import static org.mingcha.command.party.People.OTHER_HEAD;
import static org.mingcha.command.party.People.SUN;
import static org.mingcha.command.party.People.WANG;
import static org.mingcha.command.party.People.ZHAO;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.hazard.HazardCommand.AcceptCure;
import org.mingcha.command.hazard.HazardCommand.ApprovePlan;
import org.mingcha.command.hazard.HazardCommand.CloseOut;
import org.mingcha.command.hazard.HazardCommand.SubmitPlan;
import org.mingcha.command.hazard.HazardHistory;
import org.mingcha.command.hazard.HazardLevel;
import org.mingcha.command.hazard.HazardModule;
import org.mingcha.command.hazard.HazardRule;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.seal.Sealed;

/**
 * The invariants of domain.md section 8 that the streams themselves hold, by number and in its own
 * words, over the streams as they are configured.
 */
class InvariantsTest {

    private static final Optional<Sealed> TEXT = Optional.of(Closed.text("text"));

    private final PolicyStage streams =
            PolicyStage.of(new HazardModule()).at(HazardHistory.CHECKED);

    @Test
    void invariant8AcceptancesByTwoOfficersAndAccepterIsNotCurer() {
        streams.happened(HAZARD, HazardHistory.applied());

        refused(HazardRule.TOO_FEW_OFFICERS, accept(ZHAO.id(), ZHAO.id()));
        refused(HazardRule.CURER_ACCEPTS, accept(ZHAO.id(), WANG.id()));
        streams.asked(accept(ZHAO.id(), SUN.id()));
    }

    @Test
    void invariant9PlanWithAnyOfFiveElementsEmptyIsNotApprovable() {
        var deadline = Optional.of(HazardHistory.CURE_BY);
        Optional<Sealed> none = Optional.empty();
        var plans =
                List.of(
                        plan(none, TEXT, TEXT, deadline, TEXT),
                        plan(TEXT, none, TEXT, deadline, TEXT),
                        plan(TEXT, TEXT, none, deadline, TEXT),
                        plan(TEXT, TEXT, TEXT, Optional.empty(), TEXT),
                        plan(TEXT, TEXT, TEXT, deadline, none));
        for (var incomplete : plans) {
            var fresh =
                    PolicyStage.of(new HazardModule())
                            .at(HazardHistory.FOUND)
                            .happened(HAZARD, HazardHistory.graded(HazardLevel.MAJOR))
                            .asked(incomplete);

            refused(fresh, HazardRule.PLAN_INCOMPLETE, new ApprovePlan(HAZARD, HEAD));
        }
    }

    @Test
    void invariant10CloseOutOnlyAfterAcceptancePassed() {
        streams.happened(HAZARD, HazardHistory.applied());
        var closeOut = new CloseOut(HAZARD, Closed.text("root cause"), OTHER_HEAD);

        refused(HazardRule.ACCEPTANCE_NOT_PASSED, closeOut);
        streams.asked(accept(ZHAO.id(), SUN.id()), closeOut);
    }

    @Test
    void invariant18DueOnAStatutoryHolidayMovesToTheNextDayAfterIt() {
        var accepted = LocalDate.parse("2026-08-02");
        assertThat(Shanghai.LAW.open(RowId.T3, accepted).dueOn())
                .as("60 days end on 2026-10-01, and the holiday on the 7th")
                .isEqualTo(LocalDate.parse("2026-10-08"));
    }

    @Test
    void invariant18MakeUpWeekendsCountAsWorkingDays() {
        assertThat(Shanghai.LAW.open(RowId.E1, LocalDate.parse("2026-09-17")).dueOn())
                .as("Sunday 2026-09-20 is worked in exchange for the National Day holiday")
                .isEqualTo(LocalDate.parse("2026-09-28"));
    }

    private AcceptCure accept(OfficerId... officers) {
        return new AcceptCure(HAZARD, List.of(officers), true, Closed.text("seen"), ZHAO);
    }

    private static SubmitPlan plan(
            Optional<Sealed> measures,
            Optional<Sealed> responsible,
            Optional<Sealed> funds,
            Optional<LocalDate> deadline,
            Optional<Sealed> contingency) {
        return new SubmitPlan(HAZARD, measures, responsible, funds, deadline, contingency, WANG);
    }

    private void refused(Rule rule, Object command) {
        refused(streams, rule, command);
    }

    private static void refused(PolicyStage streams, Rule rule, Object command) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> streams.asked(command))
                .extracting(Refused::rule)
                .isEqualTo(rule);
    }
}
