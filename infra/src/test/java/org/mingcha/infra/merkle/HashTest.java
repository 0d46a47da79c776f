package org.mingcha.infra.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class HashTest {

    private static final String EMPTY =
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @Test
    void theEmptyTreeHasTheHashOfNothing() {
        assertThat(HexFormat.of().formatHex(Tree.EMPTY.bytes())).isEqualTo(EMPTY);
    }

    @Test
    void itReadsBackFromItsText() {
        assertThat(Hash.parse(Tree.EMPTY.base64())).isEqualTo(Tree.EMPTY);
    }

    @Test
    void otherSpellingsOfItsTextAreRefused() {
        String text = Tree.EMPTY.base64();
        // The last character before the padding carries two bits of nothing.
        String other = text.substring(0, 42) + (char) (text.charAt(42) + 1) + "=";

        assertThatIllegalArgumentException().isThrownBy(() -> Hash.parse(other));
        assertThatIllegalArgumentException().isThrownBy(() -> Hash.parse(text.substring(0, 43)));
        assertThatIllegalArgumentException().isThrownBy(() -> Hash.parse(text + "\n"));
    }

    @Test
    void itHasThirtyTwoBytes() {
        assertThatIllegalArgumentException().isThrownBy(() -> Hash.of(new byte[31]));
        assertThatIllegalArgumentException().isThrownBy(() -> Hash.of(new byte[33]));
    }

    @Test
    void itIsFoundAmongOthers() {
        var many = new byte[3 * Hash.LENGTH];
        Tree.EMPTY.copyTo(many, 1);

        assertThat(Hash.at(1, many)).isEqualTo(Tree.EMPTY);
        assertThat(Hash.at(2, many)).isEqualTo(Hash.of(new byte[32]));
        assertThatIllegalArgumentException().isThrownBy(() -> Hash.at(3, many));
    }

    @Test
    void nobodyChangesItFromOutside() {
        var bytes = new byte[32];
        var hash = Hash.of(bytes);
        bytes[0] = 1;
        hash.bytes()[1] = 1;

        assertThat(hash).isEqualTo(Hash.of(new byte[32]));
    }
}
