package org.mingcha.web.status;

import java.util.function.Function;
import org.mingcha.command.Invalid;
import org.mingcha.command.Refused;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.evidence.Reception;
import org.mingcha.web.flood.Gate;
import org.mingcha.web.flood.Gate.Crowded;
import org.mingcha.web.flood.Sending;
import org.mingcha.web.page.FilledForm;
import org.mingcha.web.page.Form;
import org.mingcha.web.page.Page;
import org.mingcha.web.prospect.Prospects;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.receipt.Holder;
import org.mingcha.web.receipt.Holder.ReceiptTyped;
import org.mingcha.web.receipt.ReportStatus;
import org.mingcha.web.seal.Receipts;
import org.mingcha.web.session.TooManyTries;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * The status page of the report whose receipt is in a form, and what follows when something was
 * sent from it.
 */
@Component
class Followed {

    static final String RECEIPT = "receipt";

    private final Receipts receipts;
    private final Holder holder;
    private final Reception reception;
    private final Gate gate;
    private final Prospects prospects;

    Followed(
            Receipts receipts, Holder holder, Reception reception, Gate gate, Prospects prospects) {
        this.receipts = receipts;
        this.holder = holder;
        this.reception = reception;
        this.gate = gate;
        this.prospects = prospects;
    }

    /** Asks for the receipt again, saying what is wrong with it, unless it belongs to a report. */
    Rendering withReport(Page page, Form form, Function<ReportStatus, Rendering> then) {
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

    /** The page as it stands, with the sentence {@code done} about what was just sent. */
    Rendering shown(Page page, FilledForm form, ReportStatus report, String done) {
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

    /**
     * Does what the form asks for and shows the page after it, or as it was with what was wrong.
     */
    Rendering doing(Page page, Form form, String done, Runnable act) {
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
}
