package org.mingcha.web.receipt;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.mingcha.command.seal.KeyName;
import org.mingcha.query.receipts.Award;
import org.mingcha.query.receipts.ReceiptStatus;
import org.mingcha.web.receipt.ReportStatus.HandedIn;
import org.mingcha.web.receipt.ReportStatus.Message;
import org.mingcha.web.receipt.ReportStatus.Progress;
import org.mingcha.web.receipt.ReportStatus.Reward;
import org.mingcha.web.receipt.ReportStatus.Step;
import org.mingcha.web.receipt.ReportStatus.Text;
import org.mingcha.web.receipt.ReportStatus.Writer;
import org.mingcha.web.seal.Receipt;
import org.mingcha.web.seal.Receipts;
import org.mingcha.web.seal.Vault;
import org.mingcha.web.seal.Vault.Unopenable;

/** Opens what a receipt shows with the receipt itself. */
final class OpenedForHolder {

    private final Vault vault;
    private final Receipts receipts;

    OpenedForHolder(Vault vault, Receipts receipts) {
        this.vault = vault;
        this.receipts = receipts;
    }

    ReportStatus of(Receipt receipt, ReceiptStatus status) {
        return new ReportStatus(
                status.number(),
                status.state(),
                status.timeline().stream().map(step -> step(receipt, step)).toList(),
                status.messages().stream().map(m -> message(receipt, status, m)).toList(),
                status.hazards().stream()
                        .map(h -> new Progress(h.state(), h.level(), h.rectifyBy(), h.exposed()))
                        .toList(),
                status.reward().map(OpenedForHolder::reward),
                status.evidence().stream().map(OpenedForHolder::handedIn).toList(),
                status.terms());
    }

    private static HandedIn handedIn(ReceiptStatus.HandedIn file) {
        return new HandedIn(file.on(), file.type(), file.size().megabytes(), file.workingCopy());
    }

    private static Reward reward(Award award) {
        var reward = new Reward(award.state(), award.amount(), award.claimBy());
        return reward.claimable()
                ? reward
                : new Reward(award.state(), award.amount(), Optional.empty());
    }

    private Step step(Receipt receipt, ReceiptStatus.Step step) {
        List<Text> texts =
                step.texts().stream()
                        .map(text -> new Text(text.name(), receipts.open(receipt, text.text())))
                        .toList();
        return new Step(
                step.on(),
                step.what(),
                Optional.of(texts.stream().map(Text::text).collect(joining("\n\n")))
                        .filter(text -> !text.isEmpty()),
                texts,
                step.dueOn(),
                step.about());
    }

    private Message message(Receipt receipt, ReceiptStatus status, ReceiptStatus.Message letter) {
        return letter.fromReporter()
                ? new Message(letter.on(), Writer.REPORTER, own(status, letter))
                : new Message(
                        letter.on(),
                        Writer.DESK,
                        Optional.of(receipts.open(receipt, letter.text())));
    }

    private Optional<String> own(ReceiptStatus status, ReceiptStatus.Message letter) {
        try {
            return Optional.of(vault.open(KeyName.ofStream(status.tip()), letter.text()));
        } catch (Unopenable destroyed) {
            return Optional.empty();
        }
    }
}
