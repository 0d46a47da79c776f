package org.mingcha.infra.ledger.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;

class StoredNamesTest {

    sealed interface Tea {

        record Poured(int cups) implements Tea {}

        sealed interface Green extends Tea {

            @Revision("2")
            record Brewed(int minutes) implements Green {}
        }
    }

    sealed interface Coffee {
        record Poured(int cups) implements Coffee {}
    }

    sealed interface Open {
        non-sealed class Anything implements Open {}
    }

    private final StoredNames names = new StoredNames(List.of(Tea.class));

    @Test
    void membersOfNestedFamiliesAreFound() {
        assertThat(names.types())
                .containsExactlyInAnyOrder(Tea.Poured.class, Tea.Green.Brewed.class);
    }

    @Test
    void nameIsTheSimpleNameAndTheFirstRevisionIsOne() {
        assertThat(names.nameOf(Tea.Poured.class)).isEqualTo("Poured");
        assertThat(names.revisionOf(Tea.Poured.class)).isEqualTo("1");
        assertThat(names.typeOf("Poured", "1")).contains(Tea.Poured.class);
    }

    @Test
    void annotatedRevisionIsTheOneStored() {
        assertThat(names.revisionOf(Tea.Green.Brewed.class)).isEqualTo("2");
        assertThat(names.typeOf("Brewed", "2")).contains(Tea.Green.Brewed.class);
        assertThat(names.typeOf("Brewed", "1")).isEmpty();
    }

    @Test
    void sameNameInTwoFamiliesIsRefused() {
        assertThatThrownBy(() -> new StoredNames(List.of(Tea.class, Coffee.class)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two events are called Poured");
    }

    @Test
    void familyNamedTwiceIsOneFamily() {
        assertThat(new StoredNames(List.of(Tea.class, Tea.Green.class)).types()).hasSize(2);
    }

    @Test
    void openMemberIsRefused() {
        assertThatThrownBy(() -> new StoredNames(List.of(Open.class)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesakeOfAnEventIsNotThatEvent() {
        assertThatThrownBy(() -> names.nameOf(Coffee.Poured.class))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
