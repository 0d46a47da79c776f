package org.mingcha.command.walk.loop;

import static org.mingcha.command.party.People.DONGGANG;
import static org.mingcha.command.party.People.WANG;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Citation;
import org.mingcha.command.Rule;
import org.mingcha.command.hazard.HazardCommand;
import org.mingcha.command.hazard.HazardEvent.HazardGraded;
import org.mingcha.command.hazard.HazardEvent.HazardRegistered;
import org.mingcha.command.hazard.HazardEvent.PlanApproved;
import org.mingcha.command.hazard.HazardEvent.RemediationPlanSubmitted;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.hazard.HazardLevel;
import org.mingcha.command.hazard.HazardModule;
import org.mingcha.command.hazard.HazardRule;
import org.mingcha.command.hazard.HazardSource;
import org.mingcha.command.order.OrderCommand;
import org.mingcha.command.order.OrderCommand.IssueOrder;
import org.mingcha.command.order.OrderModule;
import org.mingcha.command.order.OrderRule;
import org.mingcha.command.party.Sector;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.Place;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.seal.ReceiptTag;
import org.mingcha.command.seal.ReporterKey;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.Channel;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipKind;
import org.mingcha.command.tipoff.TipOffEvent.TipSubmitted;
import org.mingcha.command.tipoff.TipOffEvent.TipSubstantiated;
import org.mingcha.command.unit.UnitModule;
import org.mingcha.command.walk.Node;
import org.mingcha.command.walk.Walk;

/**
 * Random officers ask anything of hazards and of the orders about them at any time, on two nodes
 * that race, with policies that lag behind and are replayed now and then: the streams answer as the
 * model does.
 */
class LoopWalkTest {

    /**
     * What nobody can meet: a hazard is closed out only where acceptance passed, which no way leads
     * to but over its registration, its grade, and a cure; and a major one has no cure without a
     * plan.
     */
    private static final Set<Rule> NEVER =
            Set.of(
                    HazardRule.EVIDENCE_WITHOUT_FINDING,
                    HazardRule.EVIDENCE_WITHOUT_LEVEL,
                    HazardRule.EVIDENCE_WITHOUT_PLAN,
                    HazardRule.EVIDENCE_WITHOUT_CURE,
                    HazardRule.EVIDENCE_WITHOUT_ACCEPTANCE);

    private static final Sealed TEXT = LoopSteps.TEXT;

    private final Walk walk =
            new Walk(
                    "hazard and order",
                    rules(),
                    new HazardModule(),
                    new OrderModule(),
                    new UnitModule());
    private LoopModel model = new LoopModel();
    private List<TipId> tips = List.of();
    private LoopSteps steps = new LoopSteps(walk, model, tips, HazardId.random(walk.random()));

    @Test
    void streamsAndModelAgreeOnEveryAnswer() {
        walk.take(this::begin, this::step);
    }

    private static Rule[] rules() {
        return Stream.<Rule>concat(Stream.of(HazardRule.values()), Stream.of(OrderRule.values()))
                .filter(rule -> !NEVER.contains(rule))
                .toArray(Rule[]::new);
    }

    private void begin() {
        model = new LoopModel();
        tips = new ArrayList<>();
        tips.add(tip());
        tips.add(tip());
        steps = new LoopSteps(walk, model, tips, old());
    }

    private void step() {
        walk.pass(8, 900, 30);
        if (walk.oneIn(25)) {
            substantiate(walk.any(tips));
        }
        var command = steps.command();
        if (walk.oneIn(4)) {
            race(command);
        } else {
            agree(command, walk.ask(command), answer(command));
        }
        if (!walk.oneIn(6)) {
            model.settle();
            walk.follow();
        }
    }

    /**
     * The other node asks something of the same stream, and comes first; or of another, which this
     * one has read by then.
     */
    private void race(Object command) {
        var other = walk.oneIn(2) ? steps.command() : again(command);
        boolean apart = !stream(other).equals(stream(command));
        if (!apart && command instanceof IssueOrder) {
            agree(command, walk.ask(command), answer(command));
            return;
        }
        String before = answer(command);
        String answer = walk.race(command, node -> agree(other, node.ask(other), answer(other)));
        agree(command, answer, apart ? before : answer(command));
    }

    private Object again(Object command) {
        return command instanceof HazardCommand c
                ? steps.about(c.hazard())
                : steps.about(((OrderCommand) command).order());
    }

    private static String stream(Object command) {
        return command instanceof HazardCommand c
                ? c.hazard().value()
                : ((OrderCommand) command).order().value();
    }

    private String answer(Object command) {
        return model.answer(command, walk.clock().instant());
    }

    private void agree(Object command, String answer, String expected) {
        walk.agree(command, answer, expected);
        if (answer.equals(Node.DONE)) {
            model.record(command, walk.clock().instant());
        }
    }

    private TipId tip() {
        var id = TipId.random(walk.random());
        walk.happened(
                id.value(),
                new TipSubmitted(
                        id,
                        walk.clock().today(),
                        Channel.WEB,
                        TipKind.HAZARD,
                        unitOf(id),
                        Optional.empty(),
                        walk.any(Sector.COAL_MINE, Sector.DANGEROUS_CHEMICALS),
                        DONGGANG,
                        new Place("某路 1 号"),
                        Optional.empty(),
                        TEXT,
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false,
                        false,
                        false,
                        TEXT,
                        new ReceiptTag("a".repeat(64)),
                        new ReporterKey("b".repeat(64))));
        return id;
    }

    private static UnitName unitOf(TipId tip) {
        return LoopSteps.UNITS.get(tip.value().charAt(10) % 2);
    }

    private void substantiate(TipId id) {
        walk.happened(
                id.value(), new TipSubstantiated(id, WANG.id(), walk.clock().instant(), TEXT));
        model.substantiated(id, DONGGANG.value(), unitOf(id));
    }

    /** A major hazard of a time when plans were approved without a guard. */
    private HazardId old() {
        var id = HazardId.random(walk.random());
        var dueOn = walk.clock().today().plusDays(20);
        walk.happened(
                id.value(),
                new HazardRegistered(
                        id,
                        WANG.id(),
                        Walk.BEGIN,
                        Optional.empty(),
                        HazardSource.PATROL,
                        LoopSteps.UNITS.getFirst(),
                        DONGGANG,
                        new Place("某路 2 号"),
                        TEXT),
                new HazardGraded(
                        id,
                        WANG.id(),
                        Walk.BEGIN,
                        HazardLevel.MAJOR,
                        new Citation("标准"),
                        new Citation("一")),
                plan(id, dueOn),
                new PlanApproved(id, WANG.id(), Walk.BEGIN, dueOn));
        model.put(id, HazardCase.curing(DONGGANG.value(), LoopSteps.UNITS.getFirst()));
        return id;
    }

    private static RemediationPlanSubmitted plan(HazardId id, LocalDate dueOn) {
        Optional<Sealed> part = Optional.of(Closed.text("part"));
        return new RemediationPlanSubmitted(
                id, WANG.id(), Walk.BEGIN, part, part, part, Optional.of(dueOn), part);
    }
}
