package org.mingcha.query.officials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.query.AccountStory.ADMIN;
import static org.mingcha.query.AccountStory.LIU;
import static org.mingcha.query.AccountStory.QIAN;
import static org.mingcha.query.AccountStory.QIANS;
import static org.mingcha.query.Cast.CITY;
import static org.mingcha.query.Cast.OTHER_CITY;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.account.AccountEvent.AccountAligned;
import org.mingcha.command.account.AccountEvent.AccountChanged;
import org.mingcha.command.account.AccountEvent.AccountCreated;
import org.mingcha.command.account.AccountEvent.AccountDisabled;
import org.mingcha.command.account.AccountEvent.AccountEnabled;
import org.mingcha.command.account.AccountEvent.AccountFounded;
import org.mingcha.command.account.AccountEvent.AccountProvided;
import org.mingcha.command.account.AccountEvent.CredentialDropped;
import org.mingcha.command.account.AccountEvent.CredentialsReset;
import org.mingcha.command.account.Founding;
import org.mingcha.command.party.Role;
import org.mingcha.query.Story;

class OfficialsProjectionTest {

    private final InMemoryOfficials held = new InMemoryOfficials();

    @Test
    void accountThatTheCommandLineMadeHasAPasswordAndNoSecondFactor() {
        Story.tellThrough(new OfficialsModule(held), AccountFounded.class);
        assertThat(held.find(ADMIN).orElseThrow())
                .returns(true, Official::active)
                .returns(Optional.of(Founding.COMMAND_LINE), Official::founding)
                .returns(List.of(Role.ADMIN), Official::roles)
                .returns(true, Official::ownPassword)
                .returns(false, Official::secondFactor);
    }

    @Test
    void accountThatAnAdministratorMadeWaitsForItsOwner() {
        Story.tellThrough(new OfficialsModule(held), AccountCreated.class);
        assertThat(liu())
                .returns(true, Official::active)
                .returns(CITY, Official::division)
                .returns(Optional.empty(), Official::founding)
                .returns(false, Official::ownPassword);
    }

    @Test
    void whatItsOwnerSetIsToldAndNothingOfItIsDroppedWithAToken() {
        Story.tellThrough(new OfficialsModule(held), CredentialDropped.class);
        assertThat(liu())
                .returns(true, Official::ownPassword)
                .returns(true, Official::secondFactor);
    }

    @Test
    void changeIsTold() {
        Story.tellThrough(new OfficialsModule(held), AccountChanged.class);
        assertThat(liu())
                .returns(List.of(Role.LEGAL), Official::roles)
                .returns(OTHER_CITY, Official::division)
                .returns(true, Official::secondFactor);
    }

    @Test
    void resetAccountHasNothingOfItsOwner() {
        Story.tellThrough(new OfficialsModule(held), CredentialsReset.class);
        assertThat(liu())
                .returns(false, Official::ownPassword)
                .returns(false, Official::secondFactor)
                .returns(true, Official::active);
    }

    @Test
    void disabledAccountStaysInTheListUntilItIsEnabled() {
        Story.tellThrough(new OfficialsModule(held), AccountDisabled.class);
        assertThat(liu().active()).isFalse();
        Story.tellThrough(new OfficialsModule(held), AccountEnabled.class);
        assertThat(liu().active()).isTrue();
    }

    @Test
    void accountThatAProviderKeepsHasNoPasswordAndFollowsIt() {
        Story.tellThrough(new OfficialsModule(held), AccountProvided.class);
        assertThat(held.find(QIAN).orElseThrow())
                .returns(true, Official::active)
                .returns(Optional.of(QIANS), Official::subject)
                .returns(Optional.empty(), Official::founding)
                .returns(List.of(Role.OFFICER), Official::roles)
                .returns(false, Official::ownPassword);
        Story.tellThrough(new OfficialsModule(held), AccountAligned.class);
        assertThat(held.find(QIAN).orElseThrow())
                .returns(Optional.of(QIANS), Official::subject)
                .returns(List.of(Role.HEAD), Official::roles)
                .returns(OTHER_CITY, Official::division);
    }

    private Official liu() {
        return held.find(LIU).orElseThrow();
    }
}
