package org.mingcha.infra.cli;

import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mingcha.infra.ProgramSettings;
import org.mingcha.infra.accounts.CreateAccount;
import org.mingcha.infra.cli.keys.KeyCommands;
import org.mingcha.infra.log.KeyRotation;
import org.mingcha.infra.progress.Bar;
import org.mingcha.infra.projection.Projection;
import org.mingcha.infra.projection.ProjectionRebuild;
import org.mingcha.infra.projection.ProjectionRebuild.Rebuilt;
import org.mingcha.infra.projection.RebuildFailed;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;

/** The words that the jar understands. */
public final class CommandLine {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int NOT_UNDERSTOOD = 64;

    private CommandLine() {}

    /**
     * @return the exit code: 0 done, 1 not done and said why, 64 not understood
     */
    public static int run(String word, List<String> arguments) {
        var answer = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        return switch (word) {
            case "create-account" -> createAccount(arguments, answer);
            case "rebuild" -> rebuild(arguments, answer);
            case "rotate-log-key" -> rotate(arguments, answer);
            case "rotate-vault-key" -> code(keys(answer).rotate(arguments));
            case "backup-keys" -> code(keys(answer).backUp(arguments));
            case "restore-keys" -> code(keys(answer).restore(arguments));
            case "witness" ->
                    new WitnessCommand(answer, Clock.systemUTC(), new SecureRandom())
                            .run(arguments);
            case "verify" -> {
                // Until it is told more, it lets nothing through: what is said is the answer alone.
                LoggingSystem.get(CommandLine.class.getClassLoader()).beforeInitialize();
                yield VerifyCommand.run(arguments, answer);
            }
            case "verify-proof" -> ProofCommand.run(arguments, answer);
            case "find-status" -> ProofCommand.find(arguments, answer);
            default -> {
                answer.println("不认识的命令 / unknown command: " + word);
                answer.println(
                        "create-account | rebuild <%s> | rotate-log-key [--lost] | rotate-vault-key [--retire] | backup-keys <file> | restore-keys <file> | witness … | verify … | verify-proof … | find-status <file>"
                                .formatted(projections()));
                yield NOT_UNDERSTOOD;
            }
        };
    }

    private static KeyCommands keys(PrintWriter answer) {
        return new KeyCommands(answer, System.in);
    }

    private static int code(boolean done) {
        return done ? DONE : FAILED;
    }

    private static int createAccount(List<String> arguments, PrintWriter answer) {
        try (var parts = open(AccountCommand.class, arguments)) {
            return parts.getBean(CreateAccount.class).run(arguments, answer) ? DONE : FAILED;
        } catch (RuntimeException e) {
            // Said by the failure analysis already.
            return FAILED;
        }
    }

    private static int rebuild(List<String> arguments, PrintWriter answer) {
        Optional<Projection> projection = arguments.stream().findFirst().flatMap(Projection::named);
        if (projection.isEmpty()) {
            answer.println("要重建哪一个？/ rebuild which one? " + projections());
            return NOT_UNDERSTOOD;
        }
        try (var parts = open(RebuildCommand.class, arguments)) {
            var rebuilt = rebuilt(parts.getBean(ProjectionRebuild.class), projection.get());
            answer.println(
                    "已重建 / rebuilt: %s, %d events. 重新启动后生效 / in use from the next start."
                            .formatted(rebuilt.generation().name(), rebuilt.events()));
            return DONE;
        } catch (RebuildFailed e) {
            answer.println("未重建 / not rebuilt: " + e.getMessage());
            return FAILED;
        } catch (RuntimeException e) {
            // Said by the failure analysis already.
            return FAILED;
        }
    }

    private static Rebuilt rebuilt(ProjectionRebuild rebuild, Projection projection) {
        try (var bar = Bar.besideTheAnswer()) {
            return rebuild.rebuild(projection, bar);
        }
    }

    private static int rotate(List<String> arguments, PrintWriter answer) {
        try (var parts = open(RotateCommand.class, arguments)) {
            var rotation = parts.getBean(KeyRotation.class);
            var key = arguments.contains("--lost") ? rotation.replaceLost() : rotation.rotate();
            answer.println(
                    "日志的新密钥 / the log's new key: %s. 重新启动后生效 / in use from the next start."
                            .formatted(key.text()));
            return DONE;
        } catch (KeyRotation.NotRotated e) {
            answer.println("未更换 / not rotated: " + e.getMessage());
            return FAILED;
        } catch (RuntimeException e) {
            // Said by the failure analysis already.
            return FAILED;
        }
    }

    private static String projections() {
        return Arrays.stream(Projection.values()).map(Projection::group).collect(joining(" | "));
    }

    private static ConfigurableApplicationContext open(Class<?> parts, List<String> arguments) {
        String[] settings =
                arguments.stream().filter(ProgramSettings::include).toArray(String[]::new);
        return new SpringApplicationBuilder(parts).web(WebApplicationType.NONE).run(settings);
    }
}
