package org.mingcha.infra.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Refused;
import org.mingcha.command.account.AccountCommand.ChangeAccount;
import org.mingcha.command.account.AccountCommand.DisableAccount;
import org.mingcha.command.account.AccountId;
import org.mingcha.command.account.Founding;
import org.mingcha.command.account.Leaving;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.web.act.Commands;

/** Administrators who act on each other in the same instant. */
class LastAdministratorTest {

    private static final int PAIRS = 25;

    private final Bureau bureau = new Bureau();

    @AfterEach
    void close() {
        bureau.close();
    }

    @Test
    void ofTwoWhoDisableEachOtherExactlyOneIsLeft() throws Exception {
        for (int i = 0; i < PAIRS; i++) {
            var one = administrator("one" + i);
            var other = administrator("other" + i);

            atOnce(() -> disables(one, other), () -> disables(other, one));

            assertThat(left(one, other)).hasSize(1);
        }
    }

    @Test
    void ofTwoWhoTakeTheOfficeFromEachOtherExactlyOneKeepsIt() throws Exception {
        for (int i = 0; i < PAIRS; i++) {
            var one = administrator("one" + i);
            var other = administrator("other" + i);

            atOnce(() -> disables(one, other), () -> demotes(other, one));

            assertThat(left(one, other)).hasSize(1);
        }
    }

    private Officer administrator(String name) {
        var officer =
                new Officer(new OfficerId(name), Set.of(Role.ADMIN), new DivisionCode("370000"));
        bureau.found(officer, Founding.COMMAND_LINE);
        return officer;
    }

    private List<OfficerId> left(Officer one, Officer other) {
        return List.of(one.id(), other.id()).stream()
                .map(bureau.accounts::find)
                .flatMap(Optional::stream)
                .filter(it -> it.holdsOneOf(Set.of(Role.ADMIN)))
                .map(Officer::id)
                .toList();
    }

    private boolean disables(Officer by, Officer whom) {
        return sent(new DisableAccount(AccountId.of(whom.id()), Leaving.OTHER, by));
    }

    private boolean demotes(Officer by, Officer whom) {
        return sent(
                new ChangeAccount(
                        AccountId.of(whom.id()), List.of(Role.AUDITOR), whom.division(), by));
    }

    private boolean sent(Object command) {
        try {
            bureau.streams.commands().send(command);
            return true;
        } catch (Refused | Commands.Conflict tooLate) {
            return false;
        }
    }

    private static void atOnce(Callable<Boolean> one, Callable<Boolean> other) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(List.of(one, other))) {
                done.get();
            }
        }
    }
}
