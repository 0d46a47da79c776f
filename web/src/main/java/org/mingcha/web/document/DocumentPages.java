package org.mingcha.web.document;

import java.util.List;
import org.mingcha.command.order.OrderId;
import org.mingcha.command.reward.RewardId;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.casefile.CasePath;
import org.mingcha.web.casefile.CaseView;
import org.mingcha.web.casefile.Cases;
import org.mingcha.web.casefile.Step;
import org.mingcha.web.page.Page;
import org.mingcha.web.page.Words;
import org.mingcha.web.session.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;

/** The desk's print views. Whoever opens one has opened the texts of the case, and it is noted. */
@Controller
public class DocumentPages {

    private final Cases cases;
    private final Documents documents;

    DocumentPages(Cases cases, Documents documents) {
        this.cases = cases;
        this.documents = documents;
    }

    /** A document on the page of its case. */
    public record Link(String label, String path) {}

    /** Those that there are. */
    public static List<Link> links(CaseView view, String id, Words words) {
        return Document.of(view.course().stream().map(Step::what).toList()).stream()
                .filter(copy -> copy.document().isOf(CasePath.kind(id)))
                .map(copy -> new Link(label(copy, words), path(id, copy)))
                .toList();
    }

    /** How a document is called, and which it is where there are more. */
    public static String label(Document.Copy copy, Words words) {
        var name = words.say("document." + copy.document());
        return copy.nth() == 1 ? name : words.say("document.copy", name, copy.nth());
    }

    private static String path(String id, Document.Copy copy) {
        return CasePath.of(id) + "/documents/" + copy.word();
    }

    @GetMapping("/desk/{kind:tips|orders|rewards}/{id}/documents/{document}")
    Rendering show(
            Page page,
            SignedIn who,
            @PathVariable("id") String id,
            @PathVariable("document") String name) {
        var by = who.officer();
        var paper =
                switch (CasePath.kind(id)) {
                    case "tip" -> documents.of(page, cases.tip(new TipId(id), by), name);
                    case "order" -> documents.of(page, cases.order(new OrderId(id), by), name);
                    case "reward" -> documents.of(page, cases.reward(new RewardId(id), by), name);
                    default -> throw new NotThere();
                };
        return page.show("document/desk")
                .modelAttribute("paper", paper)
                .modelAttribute("back", CasePath.of(id))
                .build();
    }
}
