package org.mingcha.command.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.mingcha.command.Invalid;

class FileSizeTest {

    private static final long MEGABYTE = 1L << 20;

    @Test
    void itIsRoundedUpToAPowerOfTwo() {
        assertThat(FileSize.of(1)).isEqualTo(new FileSize(1));
        assertThat(FileSize.of(MEGABYTE)).isEqualTo(new FileSize(1));
        assertThat(FileSize.of(MEGABYTE + 1)).isEqualTo(new FileSize(2));
        assertThat(FileSize.of(3 * MEGABYTE)).isEqualTo(new FileSize(4));
        assertThat(FileSize.of(500 * MEGABYTE)).isEqualTo(new FileSize(512));
    }

    @Test
    void nothingFinerIsKept() {
        assertThatThrownBy(() -> new FileSize(3)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new FileSize(0)).isInstanceOf(Invalid.class);
    }
}
