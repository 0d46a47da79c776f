package org.mingcha.infra.cli;

import com.mongodb.MongoException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.List;
import org.mingcha.infra.embedded.EmbeddedServer.AlreadyInUse;
import org.mingcha.infra.progress.Bar;
import org.mingcha.infra.verify.Pace;
import org.mingcha.infra.verify.Report;
import org.mingcha.infra.verify.Verification;

/** {@code verify}: needs what is verified, and no part of the program's server. */
final class VerifyCommand {

    private static final int LISTED = 20;

    private VerifyCommand() {}

    static int run(List<String> arguments, PrintWriter answer) {
        try {
            var options = VerifyOptions.parse(arguments);
            var verification = Verification.ofEvents(new SecureRandom());
            return told(verified(VerifyTarget.of(options), verification), answer);
        } catch (IllegalArgumentException misunderstood) {
            answer.println(misunderstood.getMessage());
            answer.println(VerifyOptions.USAGE);
            return CommandLine.NOT_UNDERSTOOD;
        } catch (AlreadyInUse inUse) {
            answer.println(inUse.getMessage());
            return CommandLine.FAILED;
        } catch (MongoException | UncheckedIOException unreadable) {
            answer.println(
                    "读不出来，未核验 / cannot be read, so not verified: "
                            + unreadable.getClass().getSimpleName());
            return CommandLine.FAILED;
        }
    }

    private static Report verified(VerifyTarget target, Verification verification) {
        try (var bar = Bar.besideTheAnswer()) {
            return target.verified(verification, Pace.full(bar));
        }
    }

    private static int told(Report report, PrintWriter answer) {
        if (report.isClean()) {
            answer.println(
                    "核验通过，共 %1$d 条事件（第 %2$d 条至第 %3$d 条之前） / verified: %1$d events, from %2$d up to %3$d"
                            .formatted(report.to() - report.from(), report.from(), report.to()));
        } else {
            faults(report, answer);
        }
        answer.println("根 / root: " + report.root().base64());
        answer.println("检查点 / checkpoint: " + report.checkpoint());
        if (report.unsigned() > 0) {
            answer.println(
                    "其中 %1$d 条尚未签署 / of these, %1$d are not yet signed"
                            .formatted(report.unsigned()));
        }
        if (!report.keysGiven()) {
            answer.println(
                    "未给出密钥：所用密钥来自被核验者，只证明其自身前后一致 / no --key was given: by the keys found in it, this proves only that it is consistent with itself");
        }
        answer.println(
                "用时 / took: %d.%03d s"
                        .formatted(report.taken().toSeconds(), report.taken().toMillisPart()));
        return report.isClean() ? CommandLine.DONE : CommandLine.FAILED;
    }

    private static void faults(Report report, PrintWriter answer) {
        var first = report.findings().getFirst();
        answer.println(
                "核验不通过，首处在第 %1$d 条 / not verified, the first bad index is %1$d"
                        .formatted(first.index()));
        report.findings().stream()
                .limit(LISTED)
                .forEach(found ->
                        answer.println(
                                "%s: %s / %s"
                                        .formatted(
                                                found.fault(), found.chinese(), found.english())));
        if (report.count() > LISTED) {
            answer.println("共 %1$d 处 / %1$d findings in all".formatted(report.count()));
        }
    }
}
