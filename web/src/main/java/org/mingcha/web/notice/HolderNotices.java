package org.mingcha.web.notice;

import java.util.Optional;
import org.mingcha.query.casefile.FindCase.FindRewardCase;
import org.mingcha.query.casefile.FindCase.FindTipCase;
import org.mingcha.query.casefile.RewardCase;
import org.mingcha.query.casefile.TipCase;
import org.mingcha.query.receipts.FindByReceipt;
import org.mingcha.query.receipts.ReceiptStatus;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.ask.Questions;
import org.mingcha.web.casefile.Opener;
import org.mingcha.web.document.Document;
import org.mingcha.web.document.Documents;
import org.mingcha.web.document.Paper;
import org.mingcha.web.page.FilledForm;
import org.mingcha.web.page.Form;
import org.mingcha.web.page.Page;
import org.mingcha.web.receipt.Holder;
import org.mingcha.web.receipt.Holder.ReceiptTyped;
import org.mingcha.web.seal.Receipts;
import org.mingcha.web.seal.Vault;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * The reporter's own documents. The receipt comes in the form and goes into the next one; what is
 * not the receipt of a report, or of one without such a document, is not there.
 */
@Controller
class HolderNotices {

    private static final String RECEIPT = "receipt";

    private final Holder holder;
    private final Receipts receipts;
    private final Questions questions;
    private final Opener opener;
    private final Documents documents;

    HolderNotices(
            Holder holder,
            Receipts receipts,
            Questions questions,
            Vault vault,
            Documents documents) {
        this.holder = holder;
        this.receipts = receipts;
        this.questions = questions;
        this.opener = new Opener(vault);
        this.documents = documents;
    }

    @PostMapping("/status/documents/{document}")
    Rendering show(Page page, Form form, @PathVariable("document") String name) {
        // Asks first as the page of the report does, so that an unknown receipt costs the same.
        holder.status(new ReceiptTyped(form.text(RECEIPT)));
        var tag = receipts.recognise(form.text(RECEIPT)).tag();
        var status = ask(new FindByReceipt(tag), ReceiptStatus.class);
        return page.form("document/holder", FilledForm.of(form.only(RECEIPT)))
                .modelAttribute("switchTo", "/status/documents/" + name)
                .modelAttribute("paper", paper(page, status, name))
                .build();
    }

    private Paper paper(Page page, ReceiptStatus status, String name) {
        if (!name.startsWith("award")) {
            var tip = ask(new FindTipCase(status.tip()), TipCase.class);
            var said = tip.course().stream().filter(e -> Document.begins(e.what())).toList();
            return documents.of(page, tip, opener.course(said), name);
        }
        var award = status.reward().orElseThrow(NotThere::new);
        var reward = ask(new FindRewardCase(award.reward()), RewardCase.class);
        // Neither notice nor approval has a text; reasons among officials stay closed.
        var said = reward.course().stream().filter(e -> e.passages().isEmpty()).toList();
        return documents.of(page, status.number(), reward, opener.course(said), name);
    }

    private <Q, A> A ask(Q question, Class<A> answer) {
        Optional<A> found = questions.maybe(question, answer);
        return found.orElseThrow(NotThere::new);
    }
}
