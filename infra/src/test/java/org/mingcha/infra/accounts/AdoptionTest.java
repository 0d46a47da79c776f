package org.mingcha.infra.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.infra.accounts.Bureau.CITY;
import static org.mingcha.infra.accounts.Bureau.PASSWORD;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingcha.command.account.AccountCommand.ChangeAccount;
import org.mingcha.command.account.AccountId;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.web.act.Commands;

/** Accounts of a database that is older than their streams. */
class AdoptionTest {

    private final Bureau bureau = new Bureau();
    private final Adoption adoption = new Adoption(bureau.credentials, bureau.streams.commands());

    @BeforeEach
    void cityHasAnAccountOfOld() {
        bureau.database
                .get()
                .getCollection("accounts")
                .insertOne(
                        new Document("_id", "city2")
                                .append("password", new Passwords(64, 1).encode(PASSWORD))
                                .append("roles", List.of("HEAD", "INTAKE"))
                                .append("division", "370200")
                                .append("active", true));
    }

    @AfterEach
    void stop() {
        bureau.close();
    }

    @Test
    void itSignsNobodyInBefore() {
        assertThat(bureau.entrance.begin("city2", PASSWORD)).isEmpty();
    }

    @Test
    void itHasAStreamAfterwardsAndItsPasswordStillFits() {
        adoption.run(Set.of());
        assertThat(bureau.told(CITY.id())).containsExactly("AccountFounded");
        assertThat(bureau.accounts.find(CITY.id())).contains(CITY);
        assertThat(bureau.entrance.begin("city2", PASSWORD)).isPresent();
    }

    @Test
    void onlyThoseMadeForEvaluationNeedNoSecondFactor() {
        adoption.run(Set.of(Bureau.ADMIN.id()));
        assertThat(bureau.accounts.facts(CITY.id()).needsNoSecondFactor()).isFalse();
    }

    @Test
    void thoseMadeForEvaluationStaySo() {
        adoption.run(Set.of(CITY.id()));
        assertThat(bureau.accounts.facts(CITY.id()).needsNoSecondFactor()).isTrue();
        assertThat(bureau.signedIn("city2", PASSWORD)).contains(CITY);
    }

    @Test
    void laterStartsChangeNothingOfWhatWasChanged() {
        adoption.run(Set.of());
        bureau.change(CITY.id(), Role.LEGAL, "370200");
        adoption.run(Set.of());
        assertThat(bureau.told(CITY.id())).containsExactly("AccountFounded", "AccountChanged");
    }

    @Test
    void aStartThatCrashedInBetweenIsCompleted() {
        Commands crashing =
                command -> {
                    bureau.streams.commands().send(command);
                    throw new IllegalStateException("crash");
                };
        assertThat(
                        CompletableFuture.runAsync(
                                () -> new Adoption(bureau.credentials, crashing).run(Set.of())))
                .failsWithin(java.time.Duration.ofMinutes(1));
        bureau.streams
                .commands()
                .send(
                        new ChangeAccount(
                                AccountId.of(CITY.id()),
                                List.of(Role.LEGAL),
                                CITY.division(),
                                Bureau.ADMIN));

        adoption.run(Set.of());

        assertThat(bureau.accounts.find(CITY.id()))
                .contains(new Officer(CITY.id(), Set.of(Role.LEGAL), new DivisionCode("370200")));
    }

    @Test
    void manyNodesAtOnceBeginItOnce() {
        var nodes =
                IntStream.range(0, 8)
                        .mapToObj(_ -> CompletableFuture.runAsync(this::unlessRaced))
                        .toList();
        nodes.forEach(CompletableFuture::join);
        adoption.run(Set.of());
        assertThat(bureau.told(CITY.id())).containsExactly("AccountFounded");
    }

    /** The program's command bus asks again; here the next start does. */
    private void unlessRaced() {
        try {
            adoption.run(Set.of());
        } catch (Commands.Conflict raced) {
            assertThat(bureau.told(CITY.id())).isNotEmpty();
        }
    }
}
