package org.mingcha.infra;

import java.util.List;
import org.mingcha.infra.cli.CommandLine;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The running program: a server, or one command where the first argument is a word. */
@ConfigurationPropertiesScan
@SpringBootApplication(
        scanBasePackages = {
            "org.mingcha.infra.wiring",
            "org.mingcha.infra.start",
            "org.mingcha.infra.security",
            "org.mingcha.web"
        })
public class MingchaApplication {

    public static void main(String[] args) {
        keepAxonAtHome();
        if (args.length > 0 && !args[0].startsWith("-")) {
            System.exit(CommandLine.run(args[0], List.of(args).subList(1, args.length)));
        }
        SpringApplication.run(MingchaApplication.class, args);
    }

    /**
     * Axon would ask its makers for updates, and advertise: both are decided before its first class
     * is loaded.
     */
    private static void keepAxonAtHome() {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
    }
}
