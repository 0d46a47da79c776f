package org.mingcha.web.slip;

import java.util.List;
import org.mingcha.command.Invalid;
import org.mingcha.web.page.FilledForm;
import org.mingcha.web.page.Form;
import org.mingcha.web.page.Page;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.seal.Receipts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;

/**
 * Where a reporter shows that the receipt was written down, by typing its end back from what they
 * wrote. Nothing is looked up, so nothing is told of whether there is such a report.
 */
@Controller
class KeptPage {

    /** The last group and the check character behind it. */
    private static final String LAST = "_last";

    private final Receipts receipts;

    KeptPage(Receipts receipts) {
        this.receipts = receipts;
    }

    @PostMapping("/receipt/kept")
    Rendering kept(Page page, Form form) {
        var receipt = shown(form.text("receipt"));
        if (endsSo(receipt, form.text(LAST))) {
            return page.form("public/receipt-kept", FilledForm.of(form.only("receipt")))
                    .modelAttribute("switchTo", "/receipt/kept")
                    .modelAttribute("receipt", receipt)
                    .modelAttribute("last", form.text(LAST))
                    .build();
        }
        var code = form.text(LAST).isBlank() ? "required" : "receipt-end";
        var faulty = page.faulty(form.only("receipt"), new InvalidFields(LAST, code));
        return Slip.of(page, faulty, receipt, "").build();
    }

    private boolean endsSo(String receipt, String typed) {
        var groups = receipt.split("-");
        var beginning = String.join("-", List.of(groups).subList(0, groups.length - 2));
        try {
            return receipts.recognise(beginning + "-" + typed).shown().equals(receipt);
        } catch (Invalid _) {
            return false;
        }
    }

    /** The field is hidden and filled by us: another's making is no form of ours. */
    private String shown(String typed) {
        try {
            return receipts.recognise(typed).shown();
        } catch (Invalid _) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }
}
