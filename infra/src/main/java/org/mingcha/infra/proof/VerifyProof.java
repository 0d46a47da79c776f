package org.mingcha.infra.proof;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mingcha.infra.proof.ProofArguments.NotUnderstood;
import org.mingcha.infra.proof.ProofCheck.Proven;
import org.mingcha.infra.proof.file.ProofRefused;
import org.mingcha.infra.proof.file.ProofRefused.Fault;
import org.mingcha.infra.proof.file.ProofText;
import org.mingcha.web.seal.Receipts;

/** The command {@code verify-proof}: checks a proof file without any network. */
public final class VerifyProof {

    private static final int PROVEN = 0;
    private static final int NOT_PROVEN = 1;
    private static final int NOT_UNDERSTOOD = 64;

    private final Receipts receipts;
    private final Supplier<Optional<String>> receipt;

    /**
     * @param receipt asks for the receipt, which is never an argument: those are seen by others
     */
    public VerifyProof(Receipts receipts, Supplier<Optional<String>> receipt) {
        this.receipts = receipts;
        this.receipt = receipt;
    }

    /**
     * @return the exit code: 0 proven, 1 not proven and the fault was named, 64 not understood
     */
    public int run(List<String> arguments, PrintWriter answer) {
        try {
            return verified(ProofArguments.read(arguments), answer);
        } catch (NotUnderstood e) {
            answer.println(e.getMessage());
            answer.println(ProofArguments.USAGE);
            return NOT_UNDERSTOOD;
        } catch (ProofRefused e) {
            answer.println("证明不成立 / not proven: " + e.getMessage());
            return NOT_PROVEN;
        }
    }

    private int verified(ProofArguments arguments, PrintWriter answer) {
        var proven = arguments.check().check(bytes(arguments.file()));
        if (arguments.open()) {
            var event =
                    new ProofOpening(receipts).open(proven.enclosed(), receipt.get().orElse(""));
            tell(proven, answer);
            answer.println("打开的事件，指纹相符 / the event opened, its fingerprint fits:");
            answer.println(event.toPrettyString());
        } else {
            tell(proven, answer);
        }
        return PROVEN;
    }

    private static byte[] bytes(Path file) {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(ProofText.LIMIT + 1);
        } catch (IOException e) {
            throw new ProofRefused(Fault.NOT_A_PROOF, "读不出文件 / the file cannot be read");
        }
    }

    private static void tell(Proven proven, PrintWriter answer) {
        var signed = proven.signed();
        var checkpoint = signed.checkpoint();
        answer.println("证明成立 / proven");
        answer.println("日志 / log: " + checkpoint.origin());
        answer.println(
                "序号 %d，检查点共 %d 笔 / index %d in a checkpoint of %d entries"
                        .formatted(
                                proven.enclosed().index(),
                                checkpoint.size(),
                                proven.enclosed().index(),
                                checkpoint.size()));
        answer.println(
                "签名 / signed by: "
                        + signed.by().stream()
                                .map(key -> key.name() + "+" + key.keyId())
                                .collect(joining(", ")));
        if (signed.witnesses().isEmpty()) {
            answer.println("没有核对见证人 / no witness was checked");
        }
        signed.witnesses()
                .forEach(witness ->
                        answer.println("见证 / witnessed: " + witness.name() + " " + witness.at()));
    }
}
