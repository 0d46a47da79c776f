package org.mingcha.infra.law;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingcha.command.table.DataFault;
import org.mingcha.command.table.DataFile;
import org.mingcha.infra.law.LawDirectory.Kind;

class LawDirectoryTest {

    @TempDir Path folder;

    @Test
    void aFolderThatIsAbsentHasNoFiles() {
        var law = LawDirectory.at(folder.resolve("law"));
        for (var kind : Kind.values()) {
            assertThat(law.files(kind)).isEmpty();
        }
    }

    @Test
    void filesAreToldApartByTheirNamesAndComeByName() throws IOException {
        write("working-days-2028.csv", "later");
        write("working-days-2027.csv", "earlier");
        write("deadlines.csv", "rows");
        write("reward-rules-2026.yaml", "rules");
        write(".swp", "of an editor");
        var law = LawDirectory.at(folder);

        assertThat(law.files(Kind.WORKING_DAYS))
                .extracting(file -> new String(file.content(), UTF_8))
                .containsExactly("earlier", "later");
        assertThat(law.files(Kind.DEADLINES))
                .extracting(DataFile::name)
                .containsExactly(folder.resolve("deadlines.csv").toString());
        assertThat(law.files(Kind.REWARD_RULES)).hasSize(1);
        assertThat(law.files(Kind.ESCALATIONS)).isEmpty();
    }

    @Test
    void aNameThatNobodyKnowsIsRefused() throws IOException {
        write("workingdays-2027.csv", "misspelt");

        assertThatThrownBy(() -> LawDirectory.at(folder))
                .isInstanceOf(DataFault.class)
                .hasMessageContaining("workingdays-2027.csv");
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
