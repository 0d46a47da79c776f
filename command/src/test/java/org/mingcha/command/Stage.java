package org.mingcha.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.mingcha.command.account.Caseload;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.law.reward.RewardRules;
import org.mingcha.command.law.reward.Rules;
import org.mingcha.command.party.OfficialAct;
import org.mingcha.command.place.Divisions;
import org.mingcha.command.place.ShandongDivisions;
import org.mingcha.command.reliance.Reliance;
import org.mingcha.command.reward.OrderOfReceipt;
import org.mingcha.command.reward.Received;
import org.mingcha.command.tipoff.TipId;

/** One stream with its past, the moment at which something is asked, and what else is stored. */
public final class Stage<T> {

    private static final Ladder LADDER = Ladder.shipped();
    private static final Divisions DIVISIONS = ShandongDivisions.shipped();

    private final Class<T> aggregate;
    private List<?> past = List.of();
    private Instant now = Instant.EPOCH;
    private EventStore elsewhere = OtherStreams.empty();
    private RewardRules rules = Rules.shipped();
    private OrderOfReceipt received = Received.first();
    private Caseload cases = _ -> 0;

    private Stage(Class<T> aggregate) {
        this.aggregate = aggregate;
    }

    public static <T> Stage<T> of(Class<T> aggregate) {
        return new Stage<>(aggregate);
    }

    public Stage<T> after(List<?> events) {
        past = events;
        return this;
    }

    public Stage<T> at(Instant moment) {
        now = moment;
        return this;
    }

    public Stage<T> at(String shanghai) {
        return at(Shanghai.at(shanghai));
    }

    public Stage<T> by(RewardRules others) {
        rules = others;
        return this;
    }

    /** The tip-offs in the order in which they were received. */
    public Stage<T> received(TipId... tips) {
        received = Received.first(tips);
        return this;
    }

    /** So many open cases are anybody's whom it is asked about. */
    public Stage<T> withOpenCases(long open) {
        cases = _ -> open;
        return this;
    }

    public Stage<T> beside(EventStore others) {
        elsewhere = others;
        return this;
    }

    public ResultValidator<T> when(Object command) {
        return on(new AggregateTestFixture<>(aggregate), command);
    }

    /** What a command that is done takes for granted of other streams. */
    public List<Reliance> relies(Object command) {
        var fixture = new AggregateTestFixture<>(aggregate);
        var relies = new ArrayList<Reliance>();
        fixture.registerCommandHandlerInterceptor((unit, chain) -> {
            var done = chain.proceed();
            relies.addAll(Reliance.of(unit));
            return done;
        });
        on(fixture, command).expectSuccessfulHandlerExecution();
        return relies;
    }

    private ResultValidator<T> on(AggregateTestFixture<T> fixture, Object command) {
        fixture.registerInjectableResource(Shanghai.clockAt(now));
        fixture.registerInjectableResource(Shanghai.LAW);
        fixture.registerInjectableResource(LADDER);
        fixture.registerInjectableResource(DIVISIONS);
        fixture.registerInjectableResource(rules);
        fixture.registerInjectableResource(received);
        fixture.registerInjectableResource(cases);
        fixture.registerParameterResolverFactory(new OtherStreams(elsewhere));
        return past.isEmpty()
                ? fixture.givenNoPriorActivity().when(command)
                : fixture.given(past).when(command);
    }

    public void refuses(Object command, Rule rule) {
        when(command).expectNoEvents().expectException(RefusedBy.rule(rule));
    }

    /** And an act begins those dates alone that are said of it. */
    public void records(Object command, Object... events) {
        when(command).expectSuccessfulHandlerExecution().expectEvents(events);
        if (command instanceof OfficialAct) {
            Begun.check(command, new Moment(now).day(), events);
        }
    }

    public void recordsNothing(Object command) {
        when(command).expectSuccessfulHandlerExecution().expectNoEvents();
    }
}
