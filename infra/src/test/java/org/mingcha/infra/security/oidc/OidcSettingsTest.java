package org.mingcha.infra.security.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.infra.OidcSettings;

class OidcSettingsTest {

    private static final Map<String, String> WHOLE =
            Map.of("issuer", "https://id.example.gov.cn", "client-id", "mingcha");

    @TempDir Path folder;

    @Test
    void withoutAnIssuerThereIsNoProviderAndEverybodyHasTheirPassword() {
        assertThat(Said.by(Map.of("local-sign-in", "root")))
                .returns(false, OidcSettings::isOn)
                .returns(true, OidcSettings::leavesPasswords)
                .returns(true, it -> it.leavesPassword("liu"));
    }

    @Test
    void besideAProviderEverybodyHasTheirPasswordUnlessItIsSaidOtherwise() {
        assertThat(Said.by(WHOLE)).returns(true, it -> it.leavesPassword("liu"));
        assertThat(Said.by(and("local-sign-in", "root,backup")))
                .returns(true, OidcSettings::leavesPasswords)
                .returns(true, it -> it.leavesPassword("backup"))
                .returns(false, it -> it.leavesPassword("liu"));
        assertThat(Said.by(and("local-sign-in", "")))
                .returns(false, OidcSettings::leavesPasswords)
                .returns(false, it -> it.leavesPassword("root"));
    }

    @Test
    void misspeltSettingStopsTheStart() {
        Said.runner(and("isuer", "https://id.example.gov.cn"))
                .run(it -> assertThat(it.getStartupFailure()).isNotNull());
        Said.runner(WHOLE).run(it -> assertThat(it.getStartupFailure()).isNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://id.example.gov.cn/realm",
                "http://127.0.0.1:9000",
                "http://localhost"
            })
    void issuerIsAskedOverTlsOrOnThisMachine(String issuer) {
        assertThat(new Terms(Said.by(and("issuer", issuer)))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://id.example.gov.cn",
                "https://id.example.gov.cn?a=b",
                "https://id.example.gov.cn#a",
                "id.example.gov.cn",
                "https:///realm",
                "file:///etc/passwd"
            })
    void otherIssuersStopTheStart(String issuer) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Terms(Said.by(and("issuer", issuer))))
                .withMessageStartingWith("mingcha.oidc.issuer");
    }

    @Test
    void whatIsMissingOrTooMuchStopsTheStart() {
        refuses("client-id", Map.of("issuer", "https://id.example.gov.cn"));
        refuses("scopes", and("scopes", "profile"));
        var both = new HashMap<>(and("client-secret", "a"));
        both.put("client-secret-file", "b");
        refuses("client-secret-file", both);
    }

    @Test
    void secretMayStandInAFile() throws IOException {
        var file = Files.writeString(folder.resolve("secret"), "from the file\n");
        assertThat(new Terms(Said.by(and("client-secret-file", file.toString())))).isNotNull();

        refuses("client-secret-file", and("client-secret-file", folder + "/none"));
        Files.writeString(file, " \n");
        refuses("client-secret-file", and("client-secret-file", file.toString()));
    }

    @Test
    void secretIsNeverSaid() {
        assertThat(Said.by(and("client-secret", "between us")).toString())
                .doesNotContain("between us");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"officers", "=OFFICER", "officers=BOSS", "officers=officer", "officers="})
    void roleThatIsNoneStopsTheStart(String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RoleMap(List.of(line)));
    }

    @Test
    void noRoleAtAllStopsTheStart() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RoleMap(List.of()));
    }

    private static void refuses(String setting, Map<String, String> settings) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Terms(Said.by(settings)))
                .withMessageStartingWith("mingcha.oidc." + setting);
    }

    private static Map<String, String> and(String name, String value) {
        var all = new HashMap<>(WHOLE);
        all.put(name, value);
        return all;
    }
}
