package org.mingcha.web.status;

import org.mingcha.web.evidence.Delivery;
import org.mingcha.web.evidence.Reception;
import org.mingcha.web.flood.Gate;
import org.mingcha.web.flood.Gate.Crowded;
import org.mingcha.web.flood.Sending;
import org.mingcha.web.page.Form;
import org.mingcha.web.page.Page;
import org.mingcha.web.read.Forms;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.read.RecordReader;
import org.mingcha.web.receipt.Claims;
import org.mingcha.web.receipt.Holder;
import org.mingcha.web.receipt.Holder.Prose;
import org.mingcha.web.receipt.Holder.ReceiptTyped;
import org.mingcha.web.receipt.Sent;
import org.mingcha.web.upload.Upload;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** What whoever holds a receipt sends from the status page: words, wishes and files. */
@Controller
class StatusActs {

    private static final String CONFIRM = "_confirm";
    private static final String CONFIRM_WAIVER = "_confirmWaiver";

    /** What an objection is about. */
    private static final String ABOUT = "_about";

    private static final String CONCLUSION = "conclusion";
    private static final String CURE = "cure";

    private final RecordReader reader;
    private final Holder holder;
    private final Claims rewards;
    private final Reception reception;
    private final Gate gate;
    private final Followed followed;

    StatusActs(
            RecordReader reader,
            Holder holder,
            Claims rewards,
            Reception reception,
            Gate gate,
            Followed followed) {
        this.reader = reader;
        this.holder = holder;
        this.rewards = rewards;
        this.reception = reception;
        this.gate = gate;
        this.followed = followed;
    }

    @PostMapping("/status/messages")
    Rendering write(Page page, Form form) {
        return sending(
                page,
                form,
                "status.sent",
                () -> {
                    var letter = read(Sent.Letter.class, form);
                    holder.write(letter.receipt(), letter.text());
                });
    }

    @PostMapping("/status/withdraw")
    Rendering withdraw(Page page, Form form) {
        return sending(
                page,
                form,
                "status.withdrawn",
                () -> {
                    if (!form.ticked(CONFIRM)) {
                        throw new InvalidFields(CONFIRM, "confirm");
                    }
                    var withdrawal = read(Sent.Withdrawal.class, form);
                    holder.withdraw(withdrawal.receipt(), withdrawal.reason());
                });
    }

    @PostMapping("/status/dispute")
    Rendering dispute(Page page, Form form) {
        return sending(
                page,
                form,
                "status.disputed",
                () -> {
                    var objection = read(Sent.Withdrawal.class, form);
                    switch (form.text(ABOUT)) {
                        case CONCLUSION -> holder.object(objection.receipt(), objection.reason());
                        case CURE -> holder.reportNotCured(objection.receipt(), objection.reason());
                        default -> throw new InvalidFields(ABOUT, "required");
                    }
                });
    }

    @PostMapping("/status/retaliation")
    Rendering retaliation(Page page, Form form) {
        return sending(
                page,
                form,
                "status.retaliation.sent",
                () -> {
                    var report = read(Suffered.class, form);
                    holder.reportRetaliation(report.receipt(), report.suffered());
                });
    }

    @PostMapping("/status/claim")
    Rendering claim(Page page, Form form) {
        return sending(
                page,
                form,
                "status.claimed",
                () -> {
                    var claim = read(Sent.Claim.class, form);
                    rewards.claim(claim.receipt(), claim.passphrase(), claim.payoutWord());
                });
    }

    @PostMapping("/status/waive")
    Rendering waive(Page page, Form form) {
        return sending(
                page,
                form,
                "status.waived",
                () -> {
                    if (!form.ticked(CONFIRM_WAIVER)) {
                        throw new InvalidFields(CONFIRM_WAIVER, "confirm");
                    }
                    rewards.waive(new ReceiptTyped(form.text(Followed.RECEIPT)));
                });
    }

    @PostMapping(path = "/status/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Mono<Rendering> handIn(Page page, Upload upload) {
        return upload.read(incoming -> {
            try {
                return reception.take(
                        incoming,
                        fields -> admit(new Form(fields)),
                        (fields, files) -> handIn(page, new Form(fields), files));
            } catch (InvalidFields | Crowded no) {
                return followed.doing(
                        page,
                        new Form(incoming.fields()),
                        "",
                        () -> {
                            throw no;
                        });
            }
        });
    }

    private void admit(Form form) {
        gate.admit(Sending.WITH_RECEIPT, form.text(Gate.FIELD));
    }

    private Rendering sending(Page page, Form form, String done, Runnable act) {
        return followed.doing(
                page,
                form,
                done,
                () -> {
                    admit(form);
                    act.run();
                });
    }

    private Rendering handIn(Page page, Form form, Delivery files) {
        return followed.doing(
                page,
                form,
                "status.evidence.sent",
                () -> holder.handIn(new ReceiptTyped(form.text(Followed.RECEIPT)), files));
    }

    /** What a reporter suffers for the report, in a field of its own beside the letter's. */
    private record Suffered(ReceiptTyped receipt, Prose suffered) {}

    private <R extends Record> R read(Class<R> type, Form form) {
        return reader.read(type, Forms.of(form.fields(), type));
    }
}
