package org.mingcha.infra.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingcha.infra.note.SignedNote;
import org.mingcha.infra.note.SigningKey;

/** A new key before the old one. */
class KeyRotationTest {

    private static final SigningKey NEW = SigningKey.generate(Node.ORIGIN, Node.RANDOM);

    private final Node node = new Node();

    @BeforeEach
    void signedWithTheOldKey() {
        node.appended(node.started("one", Node.KEY), 5);
    }

    private LogService rotated() {
        return node.appended(node.started("one", NEW, Node.KEY), 1);
    }

    @Test
    void whoKnowsEitherKeyVerifiesTheNextCheckpoint() {
        String note = rotated().served().checkpoint().orElseThrow();
        assertThat(Node.opened(note, NEW.verifier())).isEqualTo(Node.opened(note));
    }

    @Test
    void theNewKeyIsShownAsTheCurrentOne() {
        assertThat(rotated().served().key()).isEqualTo(NEW.verifier().text());
    }

    @Test
    void bothKeysAreListedWithTheSizesThatTheyBeganAt() {
        var keys = rotated().served().keys();
        assertThat(keys.get(0).key()).isEqualTo(Node.KEY.verifier().text());
        assertThat(keys.get(0).size()).isZero();
        assertThat(keys.get(1).key()).isEqualTo(NEW.verifier().text());
        assertThat(keys.get(1).size()).isEqualTo(5);
    }

    @Test
    void theOldKeyEndorsesTheNewOne() {
        var endorsement =
                SignedNote.parse(rotated().served().keys().get(1).endorsement().orElseThrow());
        assertThat(endorsement.verifiedBy(List.of(Node.KEY.verifier()))).hasSize(1);
        assertThat(endorsement.text()).contains(NEW.verifier().text());
    }

    @Test
    void theOldKeyMayGoOnceTheNewOneIsKnown() {
        rotated();
        var log = node.appended(node.started("one", NEW), 1);
        assertThat(log.status().refusal()).isEmpty();
        assertThat(Node.opened(log.served().checkpoint().orElseThrow(), NEW.verifier()).size())
                .isEqualTo(7);
    }

    @Test
    void aNodeWithTheOldKeyAloneSignsNoMore() {
        rotated();
        var log = node.appended(node.started("two", Node.KEY), 1);
        assertThat(log.status().refusal().map(Refusal::reason))
                .contains(Refusal.Reason.KEY_CHANGED);
    }

    @Test
    void theThirdKeyNoLongerSigns() {
        rotated();
        var third = SigningKey.generate(Node.ORIGIN, Node.RANDOM);
        var log = node.appended(node.started("one", third, NEW, Node.KEY), 1);
        assertThat(SignedNote.parse(log.served().latest().orElseThrow().note()).signatures())
                .hasSize(2);
    }
}
