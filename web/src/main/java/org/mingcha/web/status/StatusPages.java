package org.mingcha.web.status;

import org.mingcha.web.page.FilledForm;
import org.mingcha.web.page.Form;
import org.mingcha.web.page.Page;
import org.mingcha.web.receipt.Holder;
import org.mingcha.web.receipt.Holder.ReceiptTyped;
import org.mingcha.web.receipt.ProofAnswer;
import org.mingcha.web.seal.Receipts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * Where whoever holds a receipt follows the report. The receipt travels in hidden fields of posted
 * forms only, so every page here is the answer to a post.
 */
@Controller
class StatusPages {

    private final Receipts receipts;
    private final Holder holder;
    private final Followed followed;

    StatusPages(Receipts receipts, Holder holder, Followed followed) {
        this.receipts = receipts;
        this.holder = holder;
        this.followed = followed;
    }

    @GetMapping("/status")
    Rendering ask(Page page) {
        return StatusAnswers.asking(page, FilledForm.of(Form.empty()));
    }

    @PostMapping("/status")
    Rendering status(Page page, Form form) {
        return followed.withReport(
                page, form, report -> followed.shown(page, FilledForm.of(form), report, ""));
    }

    @PostMapping("/receipt")
    Rendering receipt(Page page, Form form) {
        return followed.withReport(
                page,
                form,
                report ->
                        StatusAnswers.receipt(
                                page, report, receipts.recognise(form.text(Followed.RECEIPT))));
    }

    @PostMapping("/status/proof")
    ResponseEntity<byte[]> proof(Form form) {
        return ProofAnswer.of(holder.proof(new ReceiptTyped(form.text(Followed.RECEIPT))));
    }
}
