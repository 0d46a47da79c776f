package org.mingcha.web.assign;

import java.util.Set;
import org.mingcha.command.Refused;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.tipoff.TipOffCommand.AssignVerification;
import org.mingcha.command.tipoff.TipState;
import org.mingcha.web.act.Commands;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.casefile.CasePath;
import org.mingcha.web.casefile.CaseView.TipView;
import org.mingcha.web.desk.Acting;
import org.mingcha.web.page.Form;
import org.mingcha.web.page.Words;
import org.mingcha.web.read.Forms;
import org.mingcha.web.read.InvalidFields;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.node.ObjectNode;

/** Gives one of several tip-offs to officers, and says what became of it. */
@Component
class Assigning {

    private static final String ACT = "assign-verification";

    private final Acting acting;

    Assigning(Acting acting) {
        this.acting = acting;
    }

    /**
     * Who has it already is not given it again: so the page may be sent twice.
     *
     * @param form with {@code officers}, and of each tip-off {@code seen.<id>}, up to where in the
     *     ledger it was seen
     */
    Outcome assign(TipView tip, Form form, Officer by, Words words) {
        if (has(tip, form)) {
            return outcome(tip, true, words.say("assign.had"));
        }
        try {
            acting.act(ACT, body(tip, form), by, seen(tip, form));
            return outcome(tip, true, words.say("assign.done"));
        } catch (Refused refused) {
            return outcome(tip, false, words.refusal(refused));
        } catch (Commands.Moved | Commands.Conflict late) {
            return outcome(tip, false, words.say("case.conflict"));
        } catch (InvalidFields wrong) {
            return outcome(tip, false, words.say("assign.wrong"));
        } catch (NotThere gone) {
            return outcome(tip, false, words.say("error.404.title"));
        }
    }

    private static boolean has(TipView tip, Form form) {
        var now = Set.copyOf(tip.officers().stream().map(OfficerId::value).toList());
        return tip.status() == TipState.VERIFYING && now.equals(Set.copyOf(form.texts("officers")));
    }

    private static ObjectNode body(TipView tip, Form form) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add("tip", tip.tip().value());
        fields.put("officers", form.texts("officers"));
        return Forms.of(fields, AssignVerification.class);
    }

    private static long seen(TipView tip, Form form) {
        var said = form.text("seen." + tip.tip().value());
        return said.matches("\\d{1,18}") ? Long.parseLong(said) : tip.seen();
    }

    private static Outcome outcome(TipView tip, boolean good, String sentence) {
        return new Outcome(
                tip.tip().value(),
                CasePath.of(tip.tip().value()),
                tip.number().value(),
                tip.unitName().value(),
                good,
                sentence);
    }

    /** What became of one. */
    record Outcome(
            String id, String path, String number, String unit, boolean good, String sentence) {}
}
