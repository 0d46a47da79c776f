package org.mingcha.web.report;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.mingcha.command.Refused;
import org.mingcha.web.evidence.Delivery;
import org.mingcha.web.evidence.Reception;
import org.mingcha.web.flood.Gate;
import org.mingcha.web.flood.Gate.Crowded;
import org.mingcha.web.flood.Sending;
import org.mingcha.web.page.FilledForm;
import org.mingcha.web.page.Form;
import org.mingcha.web.page.Page;
import org.mingcha.web.read.Forms;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.seal.OnceKey;
import org.mingcha.web.slip.Slip;
import org.mingcha.web.upload.Upload;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/**
 * Takes the report once all is answered. The receipt stands in the answer itself: a redirect would
 * have to carry it in an address or a cookie. The same form sent again is answered with the same
 * receipt, before it is asked for a solution and before its files are taken.
 */
@Controller
class ReportPages {

    private final Filing filing;
    private final Reception reception;
    private final ReportForm pages;
    private final Gate gate;

    ReportPages(Filing filing, Reception reception, ReportForm pages, Gate gate) {
        this.filing = filing;
        this.reception = reception;
        this.pages = pages;
        this.gate = gate;
    }

    @PostMapping(path = "/report", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    Rendering sent(Page page, Form form) {
        return answered(
                page,
                () -> form,
                () -> {
                    admit(form.fields());
                    return sent(page, form, reception.none());
                });
    }

    @PostMapping(path = "/report", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Mono<Rendering> sent(Page page, Upload upload) {
        return upload.read(incoming ->
                answered(
                        page,
                        () -> new Form(incoming.fields()),
                        () ->
                                reception.take(
                                        incoming,
                                        this::admit,
                                        (fields, files) -> sent(page, new Form(fields), files))));
    }

    private void admit(MultiValueMap<String, String> fields) {
        var form = new Form(fields);
        if (!form.steers()) {
            filing.refuseAgain(key(form));
            gate.admit(Sending.TIP_OFF, form.text(Gate.FIELD));
        }
    }

    private Rendering answered(Page page, Supplier<Form> typed, Supplier<Rendering> work) {
        try {
            return work.get();
        } catch (InvalidFields invalid) {
            return check(page, page.faulty(typed.get(), invalid)).build();
        } catch (Refused refused) {
            return check(page, page.refused(typed.get(), refused)).build();
        } catch (Crowded crowded) {
            return check(page, page.crowded(typed.get(), crowded))
                    .status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, String.valueOf(crowded.seconds()))
                    .build();
        } catch (Filing.Again again) {
            return receipt(page, again.receipt(), again.acceptBy(), true);
        }
    }

    private Rendering sent(Page page, Form form, Delivery files) {
        if (form.steers()) {
            return check(page, FilledForm.of(form)).build();
        }
        var body = Forms.of(form.fields(), TipOff.class);
        var filed = filing.file(body, files, key(form));
        return receipt(page, filed.receipt(), filed.acceptBy(), false);
    }

    private OnceKey key(Form form) {
        return filing.key(form.text(ReportForm.ONCE));
    }

    private Rendering.Builder<?> check(Page page, FilledForm form) {
        return pages.show(page, ReportStep.CHECK, form);
    }

    private static Rendering receipt(Page page, String receipt, LocalDate acceptBy, boolean again) {
        return Slip.of(page, receipt, page.words().day(acceptBy))
                .modelAttribute("again", again)
                .build();
    }
}
