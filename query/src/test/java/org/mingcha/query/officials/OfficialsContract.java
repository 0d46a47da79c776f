package org.mingcha.query.officials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.query.AccountStory.QIANS;
import static org.mingcha.query.Cast.CITY;
import static org.mingcha.query.Cast.morning;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.account.Founding;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Role;

/** What every store of accounts promises. */
public abstract class OfficialsContract {

    protected abstract Officials officials();

    @Test
    protected void theyComeByName() {
        List.of("zhou", "admin", "liu").forEach(name -> officials().put(official(name, true)));

        assertThat(officials().all())
                .containsExactly(
                        official("admin", true), official("liu", true), official("zhou", true));
    }

    @Test
    protected void whatIsPutLaterStands() {
        officials().put(official("liu", true));
        officials().put(official("liu", false));

        assertThat(officials().find(new OfficerId("liu"))).contains(official("liu", false));
        assertThat(officials().all()).hasSize(1);
    }

    @Test
    protected void whoIsNotThereIsNotFound() {
        officials().put(official("liu", true));

        assertThat(officials().find(new OfficerId("liu2"))).isEmpty();
    }

    @Test
    protected void nothingIsLeftAfterClearing() {
        officials().put(official("liu", true));
        officials().clear();

        assertThat(officials().all()).isEmpty();
    }

    private static Official official(String name, boolean active) {
        return new Official(
                new OfficerId(name),
                active,
                List.of(Role.INTAKE, Role.HEAD),
                CITY,
                active ? Optional.empty() : Optional.of(Founding.ADOPTED),
                active ? Optional.of(QIANS) : Optional.empty(),
                morning(3),
                true,
                false,
                7);
    }
}
