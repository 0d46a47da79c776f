package org.mingcha.query.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.query.Cast.CITY;
import static org.mingcha.query.Cast.MERGED_TIP;
import static org.mingcha.query.Cast.OTHER_CITY;
import static org.mingcha.query.Cast.day;
import static org.mingcha.query.Cast.sealed;
import static org.mingcha.query.RetaliationStory.RETALIATION;
import static org.mingcha.query.RetaliationStory.UNFOUNDED;
import static org.mingcha.query.RetaliationStory.WAITING;

import org.junit.jupiter.api.Test;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationDecided;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationHandedOver;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationRepeated;
import org.mingcha.command.retaliation.RetaliationId;
import org.mingcha.command.retaliation.RetaliationState;
import org.mingcha.command.seal.KeyName;
import org.mingcha.query.Story;

/** What a case of retaliation shows to officers. */
class RetaliationCaseTest {

    private final InMemoryCaseFiles files = new InMemoryCaseFiles();
    private final CasefileModule module = new CasefileModule(files);

    @Test
    void caseIsDueUntilItIsDecidedWhoeverHasItInHand() {
        Story.tellThrough(module, RetaliationRepeated.class);
        assertThat(found(RETALIATION))
                .returns(RetaliationState.OPENED, RetaliationCase::state)
                .returns(CITY, RetaliationCase::division);
        assertThat(found(RETALIATION).dueOn()).contains(day(141));

        Story.tellThrough(module, RetaliationHandedOver.class);
        assertThat(found(RETALIATION).division()).isEqualTo(OTHER_CITY);
        assertThat(found(RETALIATION).dueOn()).contains(day(141));

        Story.tellThrough(module, RetaliationDecided.class);
        assertThat(found(RETALIATION).state()).isEqualTo(RetaliationState.CONFIRMED);
        assertThat(found(RETALIATION).dueOn()).isEmpty();
    }

    @Test
    void whatIsSaidOnItIsClosedUnderTheTipsKeyAndTheReportersCopyIsNotThere() {
        Story.tellAll(module);

        var key = KeyName.ofStream(MERGED_TIP);
        assertThat(found(RETALIATION).course())
                .flatExtracting(Entry::passages)
                .containsExactly(
                        new Passage("reason", key, sealed("labour")),
                        new Passage("account", key, sealed("desk-true")),
                        new Passage("measure", key, sealed("fined")));
        assertThat(files.toString()).doesNotContain("reporter-true");
    }

    @Test
    void whatAReporterCausedHasNoTimeOfDay() {
        Story.tellAll(module);

        assertThat(found(RETALIATION).course().subList(0, 2))
                .allMatch(entry -> entry.at().isEmpty() && entry.by().isEmpty());
    }

    @Test
    void tipKnowsItsCases() {
        Story.tellAll(module);

        var tip = files.find(MERGED_TIP.value(), TipCase.class).orElseThrow().view();
        assertThat(tip.retaliations()).containsExactly(RETALIATION, UNFOUNDED, WAITING);
    }

    private RetaliationCase found(RetaliationId id) {
        return files.find(id.value(), RetaliationCase.class).orElseThrow().view();
    }
}
