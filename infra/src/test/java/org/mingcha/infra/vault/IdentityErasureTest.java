package org.mingcha.infra.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.RowId;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.seal.KeyName;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.IdentityEvent.IdentityErased;
import org.mingcha.command.tipoff.TipNumber;
import org.mingcha.command.tipoff.TipOffEvent.TipRegistered;
import org.mingcha.infra.site.RunningSite;
import org.mingcha.query.Cast;
import org.mingcha.web.seal.Vault;
import org.mingcha.web.seal.Vault.Unopenable;
import org.mingcha.web.verification.Verifications;
import org.mingcha.web.verification.Verifications.Verified;

/** The whole program, over its embedded database. */
class IdentityErasureTest {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final KeyName IDENTITY = KeyName.ofIdentity(Cast.TIP);
    private static final KeyName STREAM = new KeyName(Cast.TIP.value());

    @TempDir Path folder;

    @Test
    void invariant17ErasingAnIdentityLeavesHashChainAndTheReportIntact() {
        try (var site = RunningSite.over(folder.resolve("data"))) {
            var vault = site.bean(Vault.class);
            var identity = vault.seal(IDENTITY, "王某某 13800000000");
            var narrative = vault.seal(STREAM, "drums behind the shed");
            publish(site, 0, Cast.submitted(Cast.TIP, 1), registered(site));
            assertThat(verified(site)).isZero();

            publish(site, 2, erased(vault));

            await().atMost(PATIENCE)
                    .untilAsserted(() ->
                            assertThatThrownBy(() -> vault.open(IDENTITY, identity))
                                    .isInstanceOf(Unopenable.class));
            assertThat(vault.open(STREAM, narrative)).isEqualTo("drums behind the shed");
            assertThat(verified(site)).isZero();
        }
    }

    private static TipRegistered registered(RunningSite site) {
        var day = CivilTime.today(site.bean(Clock.class));
        var acceptBy = site.bean(Deadlines.class).open(RowId.T1, day);
        return new TipRegistered(Cast.TIP, day, TipNumber.of(Cast.TIP, Cast.COUNTY, day), acceptBy);
    }

    private static IdentityErased erased(Vault vault) {
        Sealed reason = vault.seal(STREAM, "the purpose is met");
        return new IdentityErased(
                Cast.TIP, new OfficerId("custodian1"), Clock.systemUTC().instant(), reason);
    }

    private static void publish(RunningSite site, long sequence, Object... events) {
        long next = sequence;
        for (Object event : events) {
            var message =
                    new GenericDomainEventMessage<>("TipOff", Cast.TIP.value(), next++, event);
            site.bean(EventStore.class).publish(List.of(message));
        }
    }

    /** How much is wrong by a full verification that began from now on. */
    private static long verified(RunningSite site) {
        var verifications = site.bean(Verifications.class);
        var before = verifications.full();
        verifications.request();
        await().atMost(PATIENCE).until(() -> !verifications.full().equals(before));
        return verifications.full().map(Verified::count).orElseThrow();
    }
}
