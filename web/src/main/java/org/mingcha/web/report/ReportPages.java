package org.mingcha.web.report;

import java.util.List;
import java.util.function.Supplier;
import org.mingcha.command.Refused;
import org.mingcha.command.party.Sector;
import org.mingcha.command.tipoff.TipKind;
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
import org.mingcha.web.report.Filing.Filed;
import org.mingcha.web.upload.Upload;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/**
 * The form on which anyone reports. The receipt stands in the answer itself: a redirect would have
 * to carry it in an address or a cookie.
 */
@Controller
class ReportPages {

    private final Filing filing;
    private final Reception reception;
    private final Cities cities;
    private final Gate gate;

    ReportPages(Filing filing, Reception reception, Cities cities, Gate gate) {
        this.gate = gate;
        this.filing = filing;
        this.reception = reception;
        this.cities = cities;
    }

    @GetMapping("/report")
    Rendering blank(Page page) {
        return form(page, FilledForm.of(Form.empty()), cities.all());
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
            gate.admit(Sending.TIP_OFF, form.text(Gate.FIELD));
        }
    }

    private Rendering answered(Page page, Supplier<Form> typed, Supplier<Rendering> work) {
        try {
            return work.get();
        } catch (InvalidFields invalid) {
            return form(page, page.faulty(typed.get(), invalid), cities.all());
        } catch (Crowded crowded) {
            return filled(page, page.crowded(typed.get(), crowded), cities.all())
                    .status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, String.valueOf(crowded.seconds()))
                    .build();
        }
    }

    private Rendering sent(Page page, Form form, Delivery files) {
        if (form.pressed("city")) {
            return form(page, FilledForm.of(form), cities.only(form.text("_city")));
        }
        if (form.pressed("language")) {
            return form(page, FilledForm.of(form), cities.all());
        }
        try {
            return receipt(page, filing.file(Forms.of(form.fields(), TipOff.class), files));
        } catch (Refused refused) {
            return form(page, page.refused(form, refused), cities.all());
        }
    }

    private Rendering form(Page page, FilledForm form, List<Cities.City> counties) {
        return filled(page, form, counties).build();
    }

    private Rendering.Builder<?> filled(Page page, FilledForm form, List<Cities.City> counties) {
        return page.form("public/report", form)
                .modelAttribute("switchTo", "/report")
                .modelAttribute("kinds", page.words().choices("tip-kind.", TipKind.values()))
                .modelAttribute("sectors", page.words().choices("sector.", Sector.values()))
                .modelAttribute("cities", cities.all())
                .modelAttribute("counties", counties)
                .modelAttribute("limits", reception.limits())
                .modelAttribute("challenge", gate.challenge(Sending.TIP_OFF));
    }

    private static Rendering receipt(Page page, Filed filed) {
        return page.form("public/receipt", FilledForm.of(Form.empty()))
                .modelAttribute("switchTo", "/receipt")
                .modelAttribute("receipt", filed.receipt())
                .modelAttribute("groups", List.of(filed.receipt().split("-")))
                .modelAttribute("acceptBy", page.words().day(filed.acceptBy()))
                .build();
    }
}
