package org.mingcha.infra;

import java.util.List;
import org.mingcha.infra.cli.CommandLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import reactor.core.publisher.Hooks;

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

    private static final Logger LOG = LoggerFactory.getLogger(MingchaApplication.class);

    public static void main(String[] args) {
        keepAxonAtHome();
        Hooks.onErrorDropped(MingchaApplication::withoutItsWords);
        if (args.length > 0 && !args[0].startsWith("-")) {
            System.exit(CommandLine.run(args[0], List.of(args).subList(1, args.length)));
        }
        SpringApplication.run(MingchaApplication.class, args);
    }

    /** A failure that nobody waits for any more may quote what a request carried. */
    private static void withoutItsWords(Throwable dropped) {
        LOG.warn("a failure came too late to be answered: {}", dropped.getClass().getName());
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
