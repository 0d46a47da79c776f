package org.mingcha.infra.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryBundleTest {

    private static final List<byte[]> ENTRIES =
            List.of(new byte[] {7}, new byte[0], new byte[300], new byte[65_535]);

    @Test
    void eachEntryStandsBehindItsLength() {
        assertThat(EntryBundle.of(List.of(new byte[] {7}, new byte[258])))
                .startsWith(0, 1, 7, 1, 2, 0)
                .hasSize(263);
    }

    @Test
    void entriesReadBack() {
        assertThat(EntryBundle.entries(EntryBundle.of(ENTRIES))).containsExactlyElementsOf(ENTRIES);
    }

    @Test
    void noEntriesAreNoBytes() {
        assertThat(EntryBundle.of(List.of())).isEmpty();
        assertThat(EntryBundle.entries(new byte[0])).isEmpty();
    }

    @Test
    void aBundleThatEndsTooEarlyIsRefused() {
        byte[] bundle = EntryBundle.of(List.of(new byte[] {1, 2}, new byte[] {3, 4}));
        for (int length : List.of(1, 3, 5, 6, 7)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> EntryBundle.entries(Arrays.copyOf(bundle, length)));
        }
    }
}
