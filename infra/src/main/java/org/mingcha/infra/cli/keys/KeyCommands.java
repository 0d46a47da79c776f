package org.mingcha.infra.cli.keys;

import com.mongodb.client.MongoDatabase;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.mingcha.infra.MingchaProperties;
import org.mingcha.infra.ProgramSettings;
import org.mingcha.infra.vault.CheckValue;
import org.mingcha.infra.vault.Retirement;
import org.mingcha.infra.vault.backup.BackupRefused;
import org.mingcha.infra.vault.backup.KeyBackup;
import org.mingcha.infra.vault.backup.LastBackup;
import org.mingcha.infra.vault.backup.PassphraseSource;
import org.mingcha.infra.vault.wrap.KeysetFile;
import org.mingcha.infra.vault.wrap.KeysetRefused;
import org.mingcha.infra.vault.wrap.KeysetRotation;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code rotate-vault-key}, {@code backup-keys} and {@code restore-keys}. */
public final class KeyCommands {

    private final PrintWriter answer;
    private final InputStream standardInput;

    public KeyCommands(PrintWriter answer, InputStream standardInput) {
        this.answer = answer;
        this.standardInput = standardInput;
    }

    /**
     * Adds a key, which a running program takes up by itself; with {@code --retire} drops the old
     * ones once they wrap nothing any more.
     *
     * @return whether it was done; why not stands in the answer
     */
    public boolean rotate(List<String> arguments) {
        return arguments.contains("--retire")
                ? said(() -> retire(arguments))
                : said(() -> add(arguments));
    }

    private boolean add(List<String> arguments) {
        try (var parts = open(KeyParts.class, arguments)) {
            var rotation = new KeysetRotation(keysetDir(parts));
            rotation.add();
            answer.println(
                    "已加入新的主密钥，共 %1$d 个；运行中的节点自行改用并重新加密数据密钥。完成后用 --retire 去掉旧的。请重新备份（backup-keys）。 / A new key was added, %1$d in all; running nodes take it up and wrap data keys anew. Drop the old ones with --retire when that is done. Make a new backup (backup-keys)."
                            .formatted(rotation.size()));
            return true;
        }
    }

    private boolean retire(List<String> arguments) {
        try (var parts = open(KeyAndDatabaseParts.class, arguments)) {
            long left = new Retirement(parts.getBean(MongoDatabase.class), keysetDir(parts)).run();
            answer.println(
                    left == 0
                            ? "旧的主密钥已去掉。请重新备份（backup-keys）。 / The old keys were dropped. Make a new backup (backup-keys)."
                            : "旧的主密钥还在使用，没有去掉：还有 %1$d 个数据密钥待重新加密，请让程序运行一会儿再试。 / The old keys are still in use and were kept: %1$d data keys are to be wrapped anew; let the program run a while and try again."
                                    .formatted(left));
            return left == 0;
        }
    }

    private static Path keysetDir(ConfigurableApplicationContext parts) {
        var settings = parts.getBean(MingchaProperties.class);
        if (!settings.vault().transit().isEmpty()) {
            throw new IllegalArgumentException(
                    "mingcha.vault.transit: 密钥由密钥管理服务保管，请在那里更换。 / The key is kept by the key management service: rotate it there.");
        }
        return settings.dataDir();
    }

    /** {@code backup-keys <file>}: needs no database and may be done while the program runs. */
    public boolean backUp(List<String> arguments) {
        return said(() -> {
            var options = KeyOptions.parse("backup-keys", arguments);
            try (var parts = open(KeyParts.class, arguments)) {
                var written =
                        backup(parts)
                                .write(
                                        options.file(),
                                        new PassphraseSource(standardInput)
                                                .chosen(options.passphraseFile()));
                new LastBackup(parts.getBean(MingchaProperties.class).dataDir())
                        .note(Clock.systemUTC().instant());
                answer.println("已备份 / backed up: %s → %s".formatted(written, options.file()));
                return true;
            }
        });
    }

    /** {@code restore-keys <file>}: compares with the database before it writes anything. */
    public boolean restore(List<String> arguments) {
        return said(() -> {
            var options = KeyOptions.parse("restore-keys", arguments);
            try (var parts = open(KeyAndDatabaseParts.class, arguments)) {
                var database = parts.getBean(MongoDatabase.class);
                var restored =
                        backup(parts)
                                .restore(
                                        options.file(),
                                        new PassphraseSource(standardInput)
                                                .known(options.passphraseFile()),
                                        keys ->
                                                Optional.ofNullable(keys.get(KeysetFile.NAME))
                                                        .map(KeysetFile::of)
                                                        .ifPresent(it ->
                                                                CheckValue.confirm(database, it)));
                answer.println("已恢复 / restored: %s".formatted(restored));
                return true;
            }
        });
    }

    private static KeyBackup backup(ConfigurableApplicationContext parts) {
        return new KeyBackup(parts.getBean(MingchaProperties.class).dataDir(), new SecureRandom());
    }

    private boolean said(BooleanSupplier work) {
        try {
            return work.getAsBoolean();
        } catch (BackupRefused | KeysetRefused | IllegalArgumentException why) {
            answer.println(why.getMessage());
            return false;
        } catch (RuntimeException failed) {
            // Said by the failure analysis already, or by the library in its own words.
            answer.println("未完成 / not done: " + failed.getClass().getSimpleName());
            return false;
        } finally {
            answer.flush();
        }
    }

    private static ConfigurableApplicationContext open(Class<?> parts, List<String> arguments) {
        String[] settings =
                arguments.stream().filter(ProgramSettings::include).toArray(String[]::new);
        return new SpringApplicationBuilder(parts).web(WebApplicationType.NONE).run(settings);
    }
}
