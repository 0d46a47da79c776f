package org.mingcha.web.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Invalid;
import org.mingcha.command.Limit;
import org.mingcha.command.NotInFuture;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.money.Fen;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.seal.Letter;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.Headcount;
import org.mingcha.command.tipoff.TipKind;
import org.mingcha.command.tipoff.TipOffCommand.SubmitTip;
import org.mingcha.web.read.RecordReader.Check;

class RecordReaderTest {

    /** 23:59:59 on the 23rd in Shanghai. */
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T15:59:59Z"), CivilTime.ZONE);

    private final RecordReader reader =
            new RecordReader(
                    CLOCK, List.of(new Check<>(OfficerId.class, RecordReaderTest::notNobody)));

    record Everything(
            TipKind kind,
            UnitName unitName,
            Fen fine,
            Optional<Headcount> deaths,
            boolean urgent,
            @NotInFuture Optional<LocalDate> on,
            List<OfficerId> officers,
            Optional<Person> person) {}

    record Person(UnitName name, Optional<UnitName> other) {}

    record Texts(@Limit(5) Sealed narrative, Optional<Letter> letter, List<Sealed> matters) {}

    private static final String VALID =
            """
            {"kind": "HAZARD", "unitName": "甲厂", "fine": 100, "deaths": 2, "urgent": false,
             "on": "2026-11-23", "officers": ["zhang", "li"], "person": {"name": "王"}}\
            """;

    @Test
    void readsEveryKindOfComponent() {
        assertThat(read(VALID))
                .isEqualTo(
                        new Everything(
                                TipKind.HAZARD,
                                new UnitName("甲厂"),
                                new Fen(100),
                                Optional.of(new Headcount(2)),
                                false,
                                Optional.of(LocalDate.of(2026, 11, 23)),
                                List.of(new OfficerId("zhang"), new OfficerId("li")),
                                Optional.of(new Person(new UnitName("王"), Optional.empty()))));
    }

    @Test
    void namesEveryMissingField() {
        assertThat(faults("{}"))
                .containsExactlyInAnyOrder(
                        "kind required",
                        "unitName required",
                        "fine required",
                        "urgent required",
                        "officers required");
    }

    @Test
    void absentNullAndBlankAreTheSame() {
        assertThat(read(VALID.replace("2,", "null,").replace("2026-11-23", "　 ")))
                .extracting(Everything::deaths, Everything::on)
                .containsExactly(Optional.empty(), Optional.empty());
    }

    @Test
    void unknownFieldsAreNamed() {
        assertThat(faults(VALID.replace("{\"kind\"", "{\"extra\": 1, \"kind\"")))
                .containsExactly("extra unknown-field");
    }

    @Test
    void anUnknownNameThatIsNoNameIsNotRepeated() {
        assertThat(faults(VALID.replace("{\"kind\"", "{\"<script>\": 1, \"kind\"")))
                .containsExactly(" unknown-field");
    }

    @Test
    void nestedFieldsAreNamedByTheirPath() {
        assertThat(faults(VALID.replace("\"name\": \"王\"", "\"nom\": \"王\"")))
                .containsExactlyInAnyOrder("person.name required", "person.nom unknown-field");
    }

    @Test
    void listEntriesAreNamedByTheirPlace() {
        assertThat(faults(VALID.replace("\"li\"", "\"nobody\", \"X\", 3, \"\"")))
                .containsExactly(
                        "officers[1] unknown-officer",
                        "officers[2] officer",
                        "officers[3] type",
                        "officers[4] required");
    }

    @Test
    void twentyEntriesPassAndTwentyOneDoNot() {
        assertThat(read(VALID.replace("\"li\"", entries(19))).officers()).hasSize(20);
        assertThat(faults(VALID.replace("\"li\"", entries(20))))
                .containsExactly("officers too-many");
    }

    @Test
    void wrongTypesAreNamed() {
        assertThat(
                        faults(
                                """
                                {"kind": 1, "unitName": {}, "fine": "100", "deaths": 1.5,
                                 "urgent": "true", "on": 20261123, "officers": "zhang",
                                 "person": []}\
                                """))
                .containsExactlyInAnyOrder(
                        "kind type",
                        "unitName type",
                        "fine whole-number",
                        "deaths whole-number",
                        "urgent yes-or-no",
                        "on type",
                        "officers type",
                        "person type");
    }

    @Test
    void aNumberBeyondAllRangesIsOutOfItsRange() {
        assertThat(faults(VALID.replace("100", "99999999999999999999999")))
                .containsExactly("fine range");
        assertThat(faults(VALID.replace("100", "-1"))).containsExactly("fine range");
        assertThat(faults(VALID.replace(": 2,", ": 4294967297,"))).containsExactly("deaths range");
    }

    @Test
    void anUnknownChoiceNamesTheChoices() {
        var faults = catchFaults(VALID.replace("HAZARD", "hazard"));

        assertThat(faults)
                .containsExactly(
                        new FieldError(
                                "kind",
                                "unknown-choice",
                                List.of("HAZARD, VIOLATION, CONCEALED_ACCIDENT")));
    }

    @Test
    void tomorrowInShanghaiIsTheFuture() {
        assertThat(faults(VALID.replace("11-23", "11-24"))).containsExactly("on future");
    }

    @Test
    void aDayThatTheCalendarDoesNotHaveIsNoDate() {
        assertThat(faults(VALID.replace("11-23", "02-30"))).containsExactly("on date");
        assertThat(faults(VALID.replace("2026-11-23", "23.11.2026"))).containsExactly("on date");
    }

    @Test
    void textsAreClosedOnlyWhenAllElseIsValid() {
        var sealed = new ArrayList<String>();
        var body = "{\"narrative\": \"12345\", \"letter\": \"信\", \"matters\": [\"一\", \"二\"]}";

        var draft = reader.draft(Texts.class, StrictJson.object(body.getBytes()), Map.of());
        assertThat(sealed).isEmpty();

        draft.complete(recording(sealed));
        assertThat(sealed).containsExactly("12345", "信", "一", "二");
    }

    @Test
    void aTextOneCharacterTooLongIsNamedWithItsLimit() {
        var body = "{\"narrative\": \"123456\", \"matters\": []}";

        var invalid =
                catchThrowableOfType(
                        InvalidFields.class,
                        () ->
                                reader.draft(
                                        Texts.class, StrictJson.object(body.getBytes()), Map.of()));

        assertThat(invalid.errors())
                .containsExactly(new FieldError("narrative", "too-long", List.of(5)));
    }

    @Test
    void aNarrativeMayHaveTwentyThousandCharactersAndNoMore() {
        assertThat(submission("险".repeat(20_000))).doesNotContain("narrative too-long");
        assertThat(submission("险".repeat(20_001))).contains("narrative too-long");
    }

    @Test
    void controlCharactersAreRefused() {
        assertThat(faults(VALID.replace("甲厂", "甲\\u0007厂")))
                .containsExactly("unitName unprintable");
    }

    private List<String> submission(String narrative) {
        var body = StrictJson.object(("{\"narrative\": \"" + narrative + "\"}").getBytes());
        var invalid =
                catchThrowableOfType(
                        InvalidFields.class, () -> reader.draft(SubmitTip.class, body, Map.of()));
        return shown(invalid.errors());
    }

    private Everything read(String json) {
        return reader.read(Everything.class, StrictJson.object(json.getBytes()));
    }

    private List<FieldError> catchFaults(String json) {
        return catchThrowableOfType(InvalidFields.class, () -> read(json)).errors();
    }

    private List<String> faults(String json) {
        return shown(catchFaults(json));
    }

    private static List<String> shown(List<FieldError> errors) {
        return errors.stream().map(e -> e.field() + " " + e.code()).toList();
    }

    private static String entries(int count) {
        return String.join(", ", java.util.Collections.nCopies(count, "\"li\""));
    }

    private static void notNobody(OfficerId id) {
        if (id.value().equals("nobody")) {
            throw new Invalid("unknown-officer");
        }
    }

    private static Sealer recording(List<String> sealed) {
        return new Sealer() {
            @Override
            public Sealed seal(String text) {
                sealed.add(text);
                return new Sealed("x".repeat(16));
            }

            @Override
            public Letter write(String text) {
                var closed = seal(text);
                return new Letter(closed, closed);
            }
        };
    }
}
