package org.mingcha.infra.security.oidc;

import java.util.Map;
import org.mingcha.infra.MingchaProperties;
import org.mingcha.infra.OidcSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Settings as the program reads them. */
final class Said {

    private Said() {}

    static OidcSettings by(Map<String, String> settings) {
        var said = new OidcSettings[1];
        runner(settings).run(all -> said[0] = all.getBean(MingchaProperties.class).oidc());
        return said[0];
    }

    static ApplicationContextRunner runner(Map<String, String> settings) {
        var named =
                settings.entrySet().stream()
                        .map(each -> "mingcha.oidc." + each.getKey() + "=" + each.getValue())
                        .toList();
        return new ApplicationContextRunner()
                .withUserConfiguration(Settings.class)
                .withPropertyValues(named.toArray(String[]::new));
    }

    @EnableConfigurationProperties(MingchaProperties.class)
    static class Settings {}
}
