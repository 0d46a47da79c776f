package org.mingcha.infra.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.mingcha.infra.merkle.Hash;
import org.mingcha.infra.merkle.Tree;
import org.mingcha.infra.note.Checkpoint;
import org.mingcha.infra.note.SigningKey;
import org.mingcha.infra.note.VerifierKey.Kind;
import org.mingcha.infra.proof.Signers.Witnessed;
import org.mingcha.infra.proof.file.ProofRefused;
import org.mingcha.infra.proof.file.ProofRefused.Fault;
import org.mingcha.infra.proof.file.ProofText;

class ProofCheckTest {

    private static final Hash OTHER = Tree.leaf(new byte[0]);

    private final Proving proving = new Proving();
    private final PaperTree tree = proving.tree;
    private final ProofCheck check = new PaperTrust(tree).check();

    @Test
    void aTrueFileIsProven() {
        var proven = new PaperTrust(tree).witnessed().check(Proving.bytes(proving.file()));

        assertThat(proven.enclosed().index()).isEqualTo(Proving.INDEX);
        assertThat(proven.enclosed().entry()).isEqualTo(proving.event(Proving.INDEX).entry());
        assertThat(proven.signed().checkpoint()).isEqualTo(proving.checkpoint());
        assertThat(proven.signed().by()).containsExactly(tree.log.verifier());
        assertThat(proven.signed().witnesses())
                .containsExactly(new Witnessed("witness.example/w1", PaperTree.SEEN));
    }

    @Test
    void whatIsNoProofIsSaidWithItsLine() {
        assertThat(refused("").getMessage()).contains("line 1");
        refused(Fault.NOT_A_PROOF, "line 1", it -> it.replace("@v1", "@v2"));
        refused(Fault.NOT_A_PROOF, "line 2", it -> it.replaceFirst("extra .*\n", ""));
        refused(Fault.NOT_A_PROOF, "line 3", it -> it.replace("index 2", "index 02"));
        refused(Fault.NOT_A_PROOF, "line 3", it -> it.replace("index 2", "index -2"));
        refused(
                Fault.NOT_A_PROOF,
                "line 3",
                it -> it.replace("index 2", "index 9" + "9".repeat(18)));
        refused(
                Fault.NOT_A_PROOF,
                "line 7",
                it -> it.lines().limit(6).reduce("", (a, b) -> a + b + "\n"));
        refused(Fault.NOT_A_PROOF, "line 2", it -> it.replaceFirst("extra .*", "extra e30="));
        assertThat(refused("x".repeat(ProofText.LIMIT + 1)).fault()).isEqualTo(Fault.NOT_A_PROOF);
        assertThat(thrown(new byte[] {'c', (byte) 0xC3}).fault()).isEqualTo(Fault.NOT_A_PROOF);
    }

    @Test
    void damagedBase64IsSaidWithItsLine() {
        refused(Fault.DAMAGED_BASE64, "line 2", it -> it.replaceFirst("extra (.)", "extra *"));
        refused(
                Fault.DAMAGED_BASE64,
                "line 4",
                it -> edited(it, 3, hash -> "*" + hash.substring(1)));
        refused(Fault.DAMAGED_BASE64, "line 5", it -> edited(it, 4, hash -> hash.substring(4)));
        refused(
                Fault.DAMAGED_CHECKPOINT,
                "base64",
                it -> it.replaceAll("(witness.example/w1 )..", "$1*A"));
    }

    @Test
    void anotherIndexThanThatOfTheEventIsSaid() {
        refused(
                Fault.OTHER_INDEX,
                "index line: 3; 事件 / the event: 2",
                it -> it.replace("index 2\n", "index 3\n"));
    }

    @Test
    void anIndexBeyondTheTreeIsSaid() {
        refused(
                Fault.BEYOND_THE_TREE,
                "index 5, 共 / size 5",
                it -> it.replace("index 2\n", "index 5\n"));
    }

    @Test
    void aPathThatIsTooLongOrTooShortIsSaid() {
        refused(
                Fault.PATH_LENGTH,
                "4 lines, not 3",
                it -> edited(it, 3, hash -> hash + "\n" + hash));
        refused(
                Fault.PATH_LENGTH,
                "2 lines, not 3",
                it -> edited(it, 3, _ -> "").replaceFirst("\n\n", "\n"));
    }

    @Test
    void anotherEventOrPathDoesNotLeadToTheRoot() {
        refused(Fault.OTHER_ROOT, "", it -> edited(it, 5, _ -> OTHER.base64()));
        var forged =
                proving.forged(
                        Proving.INDEX,
                        Proving.INDEX,
                        proving.event(3).entry(),
                        proving.event(3).line(),
                        proving.checkpoint());
        assertThat(refused(forged).fault()).isEqualTo(Fault.OTHER_ROOT);
    }

    @Test
    void theEventOfAnotherIndexIsNotProvenByIt() {
        var forged =
                proving.forged(
                        3, 3, proving.event(Proving.INDEX).entry(), "", proving.checkpoint());

        assertThat(refused(forged).fault()).isEqualTo(Fault.OTHER_ROOT);
    }

    @Test
    void aCheckpointOfAnotherLogIsNamedWithBothOrigins() {
        var other = new Checkpoint("example.com/other", 5, proving.checkpoint().root());
        var forged =
                proving.forged(Proving.INDEX, Proving.INDEX, proving.event(2).entry(), "", other);

        assertThat(refused(forged))
                .hasMessageContaining("example.com/other")
                .hasMessageContaining(PaperTree.ORIGIN)
                .returns(Fault.OTHER_LOG, ProofRefused::fault);
    }

    @Test
    void aCheckpointThatAnotherKeySignedIsSaid() {
        var stranger = SigningKey.generate(PaperTree.ORIGIN, tree.random).verifier();
        var strict = new ProofCheck(new Signers(List.of(stranger), List.of(), 0));

        assertThat(thrown(strict, Proving.bytes(proving.file())))
                .hasMessageContaining(stranger.keyId())
                .returns(Fault.NO_SIGNATURE, ProofRefused::fault);
    }

    @Test
    void aWitnessDoesNotStandForTheLog() {
        var stranger = SigningKey.generate(PaperTree.ORIGIN, tree.random).verifier();
        var witness = tree.witness.verifier();
        var strict = new ProofCheck(new Signers(List.of(stranger), List.of(witness), 1));

        assertThat(thrown(strict, Proving.bytes(proving.file())).fault())
                .isEqualTo(Fault.NO_SIGNATURE);
    }

    @Test
    void aCheckpointThatWasChangedIsSaidToHaveABadSignature() {
        refused(Fault.BAD_SIGNATURE, PaperTree.ORIGIN, it -> it.replace("/log\n5\n", "/log\n6\n"));
        refused(
                Fault.BAD_SIGNATURE,
                PaperTree.ORIGIN,
                it -> it.replace(proving.checkpoint().root().base64(), OTHER.base64()));
    }

    @Test
    void aBadSignatureOfAWitnessWhoIsKnownIsSaid() {
        var line = tree.witness.cosign("another\n", PaperTree.SEEN).text();
        var file = proving.file().replaceFirst("(?m)^— witness.*$", line);

        assertThat(thrown(new PaperTrust(tree).witnessed(), Proving.bytes(file)))
                .hasMessageContaining("witness.example/w1")
                .returns(Fault.BAD_SIGNATURE, ProofRefused::fault);
    }

    @Test
    void asManyWitnessesAsWantedMustHaveSigned() {
        var absent = SigningKey.generate("witness.example/w2", Kind.COSIGNATURE, tree.random);
        var both = List.of(tree.witness.verifier(), absent.verifier());
        var log = List.of(tree.log.verifier());
        byte[] file = Proving.bytes(proving.file());

        assertThat(new ProofCheck(new Signers(log, both, 1)).check(file).signed().witnesses())
                .hasSize(1);
        assertThat(thrown(new ProofCheck(new Signers(log, both, 2)), file))
                .hasMessageContaining("witness.example/w2")
                .returns(Fault.TOO_FEW_WITNESSES, ProofRefused::fault);
    }

    @Test
    void whatOneKeyOfTheLogSignedIsEnough() {
        var next = SigningKey.generate(PaperTree.ORIGIN, tree.random).verifier();
        var lenient = new ProofCheck(new Signers(List.of(next, tree.log.verifier()), List.of(), 0));

        assertThat(lenient.check(Proving.bytes(proving.file())).signed().by())
                .containsExactly(tree.log.verifier());
    }

    @Test
    void aLineOfAnUnknownWitnessThatWasTakenOutIsNoticed() {
        refused(Fault.CHANGED, "", it -> it.replaceFirst("(?m)^— witness.*\n", ""));
    }

    @Test
    void everyFlippedBitIsRefusedWithoutAnyReceipt() {
        byte[] file = Proving.bytes(proving.file());
        check.check(file);
        var accepted = new ArrayList<Integer>();
        for (int bit = 0; bit < file.length * 8; bit++) {
            file[bit / 8] ^= (byte) (1 << bit % 8);
            try {
                check.check(file);
                accepted.add(bit);
            } catch (ProofRefused _) {
                // As it should be.
            }
            file[bit / 8] ^= (byte) (1 << bit % 8);
        }
        assertThat(accepted).isEmpty();
    }

    @Test
    void anotherSpellingOfTheSameBytesIsRefused() {
        refused(Fault.DAMAGED_BASE64, "line 2", it -> edited(it, 1, extra -> extra + "===="));
        refused(Fault.DAMAGED_BASE64, "line 4", it -> edited(it, 3, hash -> hash.replace("=", "")));
        refused(Fault.NOT_A_PROOF, "line 1", it -> it.replace("\n", "\r\n"));
    }

    private void refused(Fault fault, String said, UnaryOperator<String> change) {
        var file = proving.file();
        var changed = change.apply(file);
        assertThat(changed).isNotEqualTo(file);
        assertThat(refused(changed)).hasMessageContaining(said).returns(fault, ProofRefused::fault);
    }

    private ProofRefused refused(String file) {
        return thrown(Proving.bytes(file));
    }

    private ProofRefused thrown(byte[] file) {
        return thrown(check, file);
    }

    private static ProofRefused thrown(ProofCheck check, byte[] file) {
        return catchThrowableOfType(ProofRefused.class, () -> check.check(file));
    }

    private static String edited(String file, int line, UnaryOperator<String> change) {
        var lines = new ArrayList<>(List.of(file.split("\n", -1)));
        lines.set(line, change.apply(lines.get(line)));
        return String.join("\n", lines);
    }
}
