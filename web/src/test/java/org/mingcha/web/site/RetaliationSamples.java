package org.mingcha.web.site;

import java.util.List;
import java.util.Optional;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.retaliation.RetaliationId;
import org.mingcha.command.retaliation.RetaliationState;
import org.mingcha.command.seal.KeyName;
import org.mingcha.query.casefile.Entry;
import org.mingcha.query.casefile.Passage;
import org.mingcha.query.casefile.RetaliationCase;

/** What the reporter of the chemical plant suffers for the report. */
final class RetaliationSamples {

    static final RetaliationId RETALIATION = RetaliationId.of(Samples.TIP, 5);

    private RetaliationSamples() {}

    static RetaliationCase retaliation(RetaliationState state, DivisionCode division) {
        return new RetaliationCase(
                RETALIATION,
                state,
                Samples.TIP,
                Samples.UNIT,
                division,
                Samples.FRIDAY,
                Optional.of(Samples.FRIDAY).filter(_ -> state == RetaliationState.OPENED),
                List.of(step("RetaliationMeasureTaken", "measure", "已责令恢复岗位")));
    }

    /** As the tip-off's course has it: on a day, by nobody who is named. */
    static Entry reported() {
        return step("RetaliationReported", "text", "因举报被调离岗位");
    }

    private static Entry step(String what, String name, String text) {
        return new Entry(
                8,
                what,
                Samples.FRIDAY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(new Passage(name, KeyName.ofStream(Samples.TIP), OpenVault.closed(text))));
    }
}
