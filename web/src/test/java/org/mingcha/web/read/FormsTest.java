package org.mingcha.web.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.money.Fen;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.UnitName;
import org.springframework.util.LinkedMultiValueMap;

class FormsTest {

    record Asked(
            UnitName unitName,
            Optional<Fen> fine,
            boolean passed,
            List<OfficerId> officers,
            Optional<Person> person) {}

    record Person(UnitName name, Optional<UnitName> contact) {}

    private final LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();

    @Test
    void textsNumbersTicksAndListsBecomeJson() {
        form.add("unitName", "甲厂");
        form.add("fine", " 100 ");
        form.add("passed", "true");
        form.addAll("officers", List.of("zhang", "", "li"));

        assertThat(json())
                .isEqualTo(
                        "{\"unitName\":\"甲厂\",\"fine\":100,\"passed\":true,\"officers\":[\"zhang\",\"li\"]}");
    }

    @Test
    void blankFieldsAreLeftOut() {
        form.add("unitName", " ");
        form.add("person.name", "");

        assertThat(json()).isEqualTo("{}");
    }

    @Test
    void dottedNamesBecomeObjects() {
        form.add("person.name", "王");

        assertThat(json()).isEqualTo("{\"person\":{\"name\":\"王\"}}");
    }

    @Test
    void aTickedBoxOutweighsTheHiddenFieldBesideIt() {
        form.addAll("passed", List.of("false", "true"));
        assertThat(json()).isEqualTo("{\"passed\":true}");

        form.put("passed", List.of("true", "false"));
        assertThat(json()).isEqualTo("{\"passed\":true}");

        form.put("passed", List.of("false"));
        assertThat(json()).isEqualTo("{\"passed\":false}");
    }

    @Test
    void whatIsNoNumberStaysTextForTheReaderToName() {
        form.add("fine", "many");

        assertThat(json()).isEqualTo("{\"fine\":\"many\"}");
    }

    @Test
    void unknownFieldsStayToBeRefusedExceptTheFrameworksOwn() {
        form.add("extra", "x");
        form.add("_csrf", "x");

        assertThat(json()).isEqualTo("{\"extra\":\"\"}");
    }

    @Test
    void unknownQueryParametersAreIgnored() {
        form.add("extra", "x");

        assertThat(Forms.known(form, Asked.class).isEmpty()).isTrue();
    }

    private String json() {
        return Forms.of(form, Asked.class).toString();
    }
}
