package org.mingcha.infra.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys are rotated, backed up, lost and restored, as an operator does it on the packaged jar. */
class LostKeysIT {

    private static final String PASSPHRASE = "seven stars over Donggang";

    @TempDir Path folder;

    @Test
    void whoeverHasTheBackupAndItsPassphraseLosesNothing() throws IOException {
        Path data = folder.resolve("data");
        String receipt;
        try (var server = PackagedServer.over(data)) {
            receipt = filed(server);
            assertThat(command("", "rotate-vault-key", data).said()).contains("2");
            // Killed while data keys are being wrapped anew, or before, or after.
            server.killAndStartAgain();
            isThere(server, receipt);
            var backup = command(PASSPHRASE, "backup-keys", data, backup(), "--passphrase-file=-");
            assertThat(backup.said())
                    .contains("vault-keyset.json", "log-key")
                    .doesNotContain(PASSPHRASE);
            assertThat(backup.exit()).isZero();
        }
        Files.move(data.resolve("keys"), folder.resolve("lost"));

        var refused = command("", "--server.port=0", data);
        assertThat(refused.said())
                .contains("密钥文件", "The keyset file", "is missing")
                .doesNotContain("\tat ");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(restored("not the passphrase", data).said()).contains("not the passphrase");
        assertThat(data.resolve("keys").resolve("vault-keyset.json")).doesNotExist();

        var restored = restored(PASSPHRASE, data);
        assertThat(restored.said()).contains("restored").doesNotContain(PASSPHRASE);
        assertThat(restored.exit()).isZero();
        try (var server = PackagedServer.over(data)) {
            isThere(server, receipt);
        }
        assertThat(command("", "rotate-vault-key", data, "--retire").said())
                .contains("The old keys were dropped");
    }

    private PackagedCommand restored(String passphrase, Path data) {
        return command(passphrase, "restore-keys", data, backup(), "--passphrase-file=-");
    }

    private String backup() {
        return folder.resolve("keys.backup").toString();
    }

    private static PackagedCommand command(String typed, String word, Path data, String... more) {
        String[] words = new String[more.length + 2];
        words[0] = word;
        words[1] = "--mingcha.data-dir=" + data;
        System.arraycopy(more, 0, words, 2, more.length);
        return PackagedCommand.run(typed, words);
    }

    private static String filed(PackagedServer server) {
        return new Visitor(server::address).reports("narrative", "无证生产甲醇").is(201).text("receipt");
    }

    /** The reporter finds it, and the desk reads its text. */
    private static void isThere(PackagedServer server, String receipt) {
        new Visitor(server::address).post("/api/receipts/status", "receipt", receipt).is(200);
        var intake = new Visitor(server::address).signedInAs("intake");
        String tip =
                intake.get("/api/desk/worklist")
                        .is(200)
                        .json()
                        .path("items")
                        .get(0)
                        .path("tip")
                        .asString();
        assertThat(intake.get("/api/desk/tips/" + tip).is(200).body()).contains("无证生产甲醇");
    }
}
