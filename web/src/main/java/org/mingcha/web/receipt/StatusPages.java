package org.mingcha.web.receipt;

import java.util.function.Function;
import org.mingcha.command.Invalid;
import org.mingcha.command.Refused;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.evidence.Delivery;
import org.mingcha.web.evidence.Reception;
import org.mingcha.web.flood.Gate;
import org.mingcha.web.flood.Gate.Crowded;
import org.mingcha.web.flood.Sending;
import org.mingcha.web.page.FilledForm;
import org.mingcha.web.page.Form;
import org.mingcha.web.page.Page;
import org.mingcha.web.prospect.Prospects;
import org.mingcha.web.read.Forms;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.read.RecordReader;
import org.mingcha.web.receipt.Holder.Prose;
import org.mingcha.web.receipt.Holder.ReceiptTyped;
import org.mingcha.web.seal.Receipts;
import org.mingcha.web.session.TooManyTries;
import org.mingcha.web.upload.Upload;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/**
 * Where whoever holds a receipt follows the report. The receipt travels in hidden fields of posted
 * forms only, so every page here is the answer to a post.
 */
@Controller
class StatusPages {

    private static final String RECEIPT = "receipt";
    private static final String CONFIRM = "_confirm";
    private static final String CONFIRM_WAIVER = "_confirmWaiver";

    /** What an objection is about. */
    private static final String ABOUT = "_about";

    private static final String CONCLUSION = "conclusion";
    private static final String CURE = "cure";

    private final RecordReader reader;
    private final Receipts receipts;
    private final Holder holder;
    private final Claims rewards;
    private final Reception reception;
    private final Gate gate;
    private final Prospects prospects;

    StatusPages(
            RecordReader reader,
            Receipts receipts,
            Holder holder,
            Claims rewards,
            Reception reception,
            Gate gate,
            Prospects prospects) {
        this.gate = gate;
        this.prospects = prospects;
        this.reader = reader;
        this.receipts = receipts;
        this.holder = holder;
        this.rewards = rewards;
        this.reception = reception;
    }

    @GetMapping("/status")
    Rendering ask(Page page) {
        return StatusAnswers.asking(page, FilledForm.of(Form.empty()));
    }

    @PostMapping("/status")
    Rendering status(Page page, Form form) {
        return withReport(page, form, report -> shown(page, FilledForm.of(form), report, ""));
    }

    @PostMapping("/receipt")
    Rendering receipt(Page page, Form form) {
        return withReport(
                page,
                form,
                report ->
                        StatusAnswers.receipt(
                                page, report, receipts.recognise(form.text(RECEIPT))));
    }

    @PostMapping("/status/proof")
    ResponseEntity<byte[]> proof(Form form) {
        return ProofAnswer.of(holder.proof(new ReceiptTyped(form.text(RECEIPT))));
    }

    @PostMapping("/status/messages")
    Rendering write(Page page, Form form) {
        return sending(
                page,
                form,
                "status.sent",
                () -> {
                    var letter = read(ReceiptRoutes.Letter.class, form);
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
                    var withdrawal = read(ReceiptRoutes.Withdrawal.class, form);
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
                    var objection = read(ReceiptRoutes.Withdrawal.class, form);
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
                    var claim = read(ReceiptRoutes.Claim.class, form);
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
                    rewards.waive(new ReceiptTyped(form.text(RECEIPT)));
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
                return doing(
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
        return doing(
                page,
                form,
                done,
                () -> {
                    admit(form);
                    act.run();
                });
    }

    private Rendering handIn(Page page, Form form, Delivery files) {
        return doing(
                page,
                form,
                "status.evidence.sent",
                () -> holder.handIn(new ReceiptTyped(form.text(RECEIPT)), files));
    }

    private Rendering shown(Page page, FilledForm form, ReportStatus report, String done) {
        return answer(page, form, report, done).build();
    }

    private Rendering.Builder<?> answer(
            Page page, FilledForm form, ReportStatus report, String done) {
        var prospect =
                prospects.of(
                        report.dates(),
                        report.reward().map(ReportStatus.Reward::status),
                        page.words());
        return StatusAnswers.shown(page, form, report, prospect, done, limits());
    }

    private StatusAnswers.Limits limits() {
        return new StatusAnswers.Limits(reception.limits(), gate.challenge(Sending.WITH_RECEIPT));
    }

    private Rendering doing(Page page, Form form, String done, Runnable act) {
        return withReport(
                page,
                form,
                before -> {
                    try {
                        act.run();
                    } catch (InvalidFields invalid) {
                        return shown(page, page.faulty(form, invalid), before, "");
                    } catch (Refused refused) {
                        return shown(page, page.refused(form, refused), before, "");
                    } catch (TooManyTries early) {
                        var wait = page.words().say("problem.429");
                        return shown(page, FilledForm.refused(form, wait), before, "");
                    } catch (Crowded crowded) {
                        var full = page.crowded(form, crowded);
                        return answer(page, full, before, "")
                                .status(HttpStatus.TOO_MANY_REQUESTS)
                                .header(HttpHeaders.RETRY_AFTER, String.valueOf(crowded.seconds()))
                                .build();
                    }
                    var after = holder.status(new ReceiptTyped(form.text(RECEIPT)));
                    return shown(page, FilledForm.of(form.only(RECEIPT)), after, done);
                });
    }

    /** Asks for the receipt again, saying what is wrong with it, unless it belongs to a report. */
    private Rendering withReport(Page page, Form form, Function<ReportStatus, Rendering> then) {
        ReportStatus report;
        try {
            if (form.text(RECEIPT).isBlank()) {
                throw new InvalidFields(RECEIPT, "required");
            }
            var typed = new ReceiptTyped(form.text(RECEIPT));
            receipts.recognise(typed.text());
            report = holder.status(typed);
        } catch (Invalid _) {
            var where = Mistyped.in(RECEIPT, form.text(RECEIPT));
            return StatusAnswers.asking(page, page.faulty(form, where));
        } catch (InvalidFields missing) {
            return StatusAnswers.asking(page, page.faulty(form, missing));
        } catch (NotThere unknown) {
            return StatusAnswers.asking(
                    page, page.faulty(form, new InvalidFields(RECEIPT, "receipt-unknown")));
        }
        return then.apply(report);
    }

    /** What a reporter suffers for the report, in a field of its own beside the letter's. */
    private record Suffered(ReceiptTyped receipt, Prose suffered) {}

    private <R extends Record> R read(Class<R> type, Form form) {
        return reader.read(type, Forms.of(form.fields(), type));
    }
}
