package org.mingcha.command.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.command.Refused;
import org.mingcha.command.Rule;
import org.mingcha.command.place.DivisionCode;

class ActTest {

    private enum Door {
        OPEN,
        SHUT,
        BRICKED_UP
    }

    private enum DoorRule implements Rule {
        NOT_NOW;

        @Override
        public String code() {
            return "door.not-now";
        }
    }

    private record ShutDoor(Officer by) implements OfficialAct {}

    private static final DivisionCode HERE = new DivisionCode("371102");
    private static final Act<Door> ACT =
            new Act<>(
                    ShutDoor.class,
                    Set.of(Role.OFFICER, Role.HEAD),
                    Set.of(Door.OPEN),
                    DoorRule.NOT_NOW);

    @ParameterizedTest
    @CsvSource({"OFFICER", "HEAD"})
    void eitherRoleSuffices(Role role) {
        assertThatCode(() -> ACT.permit(officer(role, "371102"), HERE, Door.OPEN))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"371102", "371100", "370000"})
    void officerOfTheSameOrAHigherDivisionMayAct(String division) {
        assertThatCode(() -> ACT.permit(officer(Role.HEAD, division), HERE, Door.OPEN))
                .doesNotThrowAnyException();
    }

    @Test
    void officerWithoutTheRoleIsRefused() {
        refused(officer(Role.LEGAL, "371102"), Door.OPEN, AuthorityRule.ROLE);
    }

    @ParameterizedTest
    @CsvSource({"371103", "370200"})
    void officerOfAnotherDivisionIsRefused(String division) {
        refused(officer(Role.HEAD, division), Door.OPEN, AuthorityRule.DIVISION);
    }

    @ParameterizedTest
    @CsvSource({"SHUT", "BRICKED_UP"})
    void otherStateIsRefusedByTheRuleOfTheAct(Door state) {
        refused(officer(Role.HEAD, "371102"), state, DoorRule.NOT_NOW);
    }

    @Test
    void missingRoleIsNamedBeforeTheState() {
        refused(officer(Role.LEGAL, "370200"), Door.SHUT, AuthorityRule.ROLE);
    }

    @ParameterizedTest(name = "{0} of {1} at an {2} door: {3}")
    @CsvSource({
        "HEAD, 371102, OPEN, true",
        "LEGAL, 371102, OPEN, false",
        "HEAD, 371103, OPEN, false",
        "HEAD, 371102, SHUT, false"
    })
    void actIsOfferedToWhomItIsPermitted(Role role, String division, Door state, boolean offered) {
        assertThat(ACT.offeredTo(officer(role, division), HERE, state)).isEqualTo(offered);
    }

    private static void refused(Officer by, Door state, Rule rule) {
        assertThatThrownBy(() -> ACT.permit(by, HERE, state))
                .isInstanceOfSatisfying(
                        Refused.class, why -> assertThat(why.rule()).isEqualTo(rule));
    }

    private static Officer officer(Role role, String division) {
        return new Officer(new OfficerId("zhang"), Set.of(role), new DivisionCode(division));
    }
}
