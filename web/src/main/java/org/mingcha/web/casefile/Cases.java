package org.mingcha.web.casefile;

import static org.mingcha.web.casefile.CaseAccess.sees;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.mingcha.command.exposure.ExposureId;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.law.reward.RewardRules;
import org.mingcha.command.order.OrderId;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.retaliation.RetaliationId;
import org.mingcha.command.reward.RewardId;
import org.mingcha.command.tipoff.Exhibits;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.unit.KeyInspection;
import org.mingcha.command.unit.UnitId;
import org.mingcha.query.casefile.ExposureCase;
import org.mingcha.query.casefile.FindCase;
import org.mingcha.query.casefile.FindCase.FindExposureCase;
import org.mingcha.query.casefile.FindCase.FindHazardCase;
import org.mingcha.query.casefile.FindCase.FindOrderCase;
import org.mingcha.query.casefile.FindCase.FindRetaliationCase;
import org.mingcha.query.casefile.FindCase.FindRewardCase;
import org.mingcha.query.casefile.FindCase.FindTipCase;
import org.mingcha.query.casefile.FindCase.FindUnitCase;
import org.mingcha.query.casefile.HazardCase;
import org.mingcha.query.casefile.OrderCase;
import org.mingcha.query.casefile.RetaliationCase;
import org.mingcha.query.casefile.RewardCase;
import org.mingcha.query.casefile.TipCase;
import org.mingcha.query.casefile.UnitCase;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.ask.Questions;
import org.mingcha.web.casefile.CaseView.ExposureView;
import org.mingcha.web.casefile.CaseView.HazardView;
import org.mingcha.web.casefile.CaseView.OrderView;
import org.mingcha.web.casefile.CaseView.RetaliationView;
import org.mingcha.web.casefile.CaseView.RewardView;
import org.mingcha.web.casefile.CaseView.TipView;

/** Shows one case to one officer; whoever may not see it is told that it is not there. */
public final class Cases {

    private final Questions questions;
    private final Opener opener;
    private final Calculations calculations;
    private final Readings readings;
    private final Clock clock;

    public Cases(
            Questions questions, Opener opener, RewardRules rules, Readings readings, Clock clock) {
        this(questions, opener, new Calculations(rules), readings, clock);
    }

    private Cases(
            Questions questions,
            Opener opener,
            Calculations calculations,
            Readings readings,
            Clock clock) {
        this.questions = questions;
        this.opener = opener;
        this.calculations = calculations;
        this.readings = readings;
        this.clock = clock;
    }

    /**
     * @throws NotThere if there is no such tip-off for this officer
     */
    public TipView tip(TipId id, Officer by) {
        var found = find(new FindTipCase(id), TipCase.class);
        require(sees(by, found.standing()));
        return shown(id, by, views -> views.of(found, by));
    }

    /**
     * @throws NotThere if there is no such hazard for this officer
     */
    public HazardView hazard(HazardId id, Officer by) {
        var found = find(new FindHazardCase(id), HazardCase.class);
        require(sees(by, found.division()));
        return shown(id, by, views -> views.of(found, keyInspection(found.unitName()), by));
    }

    /**
     * @throws NotThere if there is no such order for this officer
     */
    public OrderView order(OrderId id, Officer by) {
        var found = find(new FindOrderCase(id), OrderCase.class);
        require(sees(by, found.division()));
        return shown(id, by, views -> views.of(found, keyInspection(found.unitName()), by));
    }

    /**
     * @throws NotThere if there is no such exposure for this officer
     */
    public ExposureView exposure(ExposureId id, Officer by) {
        var found = find(new FindExposureCase(id), ExposureCase.class);
        require(sees(by, found.division()));
        return shown(id, by, views -> views.of(found, by));
    }

    /**
     * @throws NotThere if there is no such reward for this officer
     */
    public RewardView reward(RewardId id, Officer by) {
        var found = find(new FindRewardCase(id), RewardCase.class);
        require(CaseAccess.seesReward(by, found.division()));
        return shown(id, by, views -> views.of(found, by));
    }

    /**
     * To whoever may see its tip-off, and to the division that has it in hand.
     *
     * @throws NotThere if there is no such case of retaliation for this officer
     */
    public RetaliationView retaliation(RetaliationId id, Officer by) {
        var found = find(new FindRetaliationCase(id), RetaliationCase.class);
        var tip = find(new FindTipCase(found.tip()), TipCase.class);
        require(
                CaseAccess.worksOnCases(by)
                        && (sees(by, found.division()) || sees(by, tip.standing())));
        return shown(id, by, views -> views.of(found, tip, by));
    }

    /** The same cases without their texts: nothing is opened, and nothing recorded. */
    public Cases withoutTexts() {
        return new Cases(questions, Opener.closed(), calculations, readings, clock);
    }

    /**
     * Opens nothing.
     *
     * @throws NotThere if there is no such tip-off for this officer
     */
    public void requireVisible(TipId id, Officer by) {
        require(sees(by, find(new FindTipCase(id), TipCase.class).standing()));
    }

    /**
     * The files of a tip-off, without opening any of its texts.
     *
     * @throws NotThere if there is no such tip-off for this officer
     */
    public Exhibits exhibits(TipId id, Officer by) {
        var standing = find(new FindTipCase(id), TipCase.class).standing();
        require(sees(by, standing));
        return standing.exhibits();
    }

    /** What was opened stands in the ledger before any of it leaves this room. */
    private <V extends CaseView> V shown(Object id, Officer by, Function<Views, V> shown) {
        var texts = new AtomicInteger();
        var opening = opener.telling(texts::incrementAndGet);
        V view = shown.apply(new Views(opening, calculations, clock));
        if (texts.get() > 0) {
            readings.texts(id, by, texts.get(), view.seen());
        }
        return view;
    }

    /** Why the unit is a key object of inspection, if it is. */
    private List<KeyInspection> keyInspection(UnitName unit) {
        return questions
                .maybe(new FindUnitCase(UnitId.of(unit)), UnitCase.class)
                .map(UnitCase::keyInspection)
                .orElse(List.of());
    }

    private <C> C find(FindCase question, Class<C> answer) {
        return questions.maybe(question, answer).orElseThrow(NotThere::new);
    }

    private static void require(boolean visible) {
        if (!visible) {
            throw new NotThere();
        }
    }
}
