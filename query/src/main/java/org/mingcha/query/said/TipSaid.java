package org.mingcha.query.said;

import static org.mingcha.query.said.Said.NOTHING;

import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.TipOffEvent;
import org.mingcha.command.tipoff.TipOffEvent.DeskWrote;
import org.mingcha.command.tipoff.TipOffEvent.ReporterWrote;
import org.mingcha.command.tipoff.TipOffEvent.ResultFedBack;
import org.mingcha.command.tipoff.TipOffEvent.SiteChecked;
import org.mingcha.command.tipoff.TipOffEvent.TipAccepted;
import org.mingcha.command.tipoff.TipOffEvent.TipConcluded;
import org.mingcha.command.tipoff.TipOffEvent.TipFoundUnsubstantiated;
import org.mingcha.command.tipoff.TipOffEvent.TipFoundUnverifiable;
import org.mingcha.command.tipoff.TipOffEvent.TipPartlySubstantiated;
import org.mingcha.command.tipoff.TipOffEvent.TipRefused;
import org.mingcha.command.tipoff.TipOffEvent.TipRegistered;
import org.mingcha.command.tipoff.TipOffEvent.TipSubmitted;
import org.mingcha.command.tipoff.TipOffEvent.TipSubstantiated;
import org.mingcha.command.tipoff.TipOffEvent.TipWithdrawn;
import org.mingcha.command.tipoff.TipOffEvent.VerificationAssigned;

/** Of a tip-off's submission only the narrative is told here: who reported never is. */
final class TipSaid {

    private TipSaid() {}

    static Said by(TipOffEvent event) {
        return switch (event) {
            case TipSubmitted s -> NOTHING.text("narrative", s.narrative());
            case TipRegistered r -> NOTHING.sets(r.acceptBy());
            case ReporterWrote w -> NOTHING.text("text", w.text());
            case TipWithdrawn w -> NOTHING.text("reason", w.reason());
            case TipAccepted a -> NOTHING.fact("division", a.division()).sets(a.concludeBy());
            case TipRefused r -> refused(r);
            case VerificationAssigned v -> NOTHING.facts("officers", v.officers());
            case SiteChecked c -> siteChecked(c);
            case TipSubstantiated f -> found(f.summary());
            case TipPartlySubstantiated f -> found(f.summary());
            case TipFoundUnsubstantiated f -> found(f.summary());
            case TipFoundUnverifiable f -> found(f.summary());
            case TipConcluded c -> NOTHING.sets(c.feedBackBy());
            case ResultFedBack r -> fedBack(r);
            case DeskWrote w -> NOTHING.letter("text", w.text());
            case TipOffEvent.Overdue o -> NOTHING.fact("deadline", o.deadline().dueOn());
        };
    }

    private static Said refused(TipRefused refused) {
        Said why = NOTHING.letter("reason", refused.reason());
        return refused.ground().map(ground -> why.fact("ground", ground)).orElse(why);
    }

    private static Said siteChecked(SiteChecked check) {
        return NOTHING.facts("officers", check.officers())
                .text("findings", check.findings())
                .fact("refusedToSign", check.refusedToSign());
    }

    private static Said found(Sealed summary) {
        return NOTHING.text("summary", summary);
    }

    private static Said fedBack(ResultFedBack result) {
        return NOTHING.letter("conclusion", result.conclusion())
                .letter("account", result.account())
                .letter("disposal", result.disposal())
                .fact("rewardable", result.rewardable())
                .sets(result.objectBy());
    }
}
