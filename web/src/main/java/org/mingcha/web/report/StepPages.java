package org.mingcha.web.report;

import java.util.List;
import org.mingcha.web.page.FilledForm;
import org.mingcha.web.page.Form;
import org.mingcha.web.page.Page;
import org.mingcha.web.read.FieldError;
import org.mingcha.web.read.Forms;
import org.mingcha.web.read.InvalidFields;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** Leads from page to page of the report. Nothing of what is typed is kept here. */
@Controller
class StepPages {

    private static final String STEP = "_step";
    private static final String CHANGE = "change-";
    private static final String IDENTITY = "identity.";

    private final Filing filing;
    private final ReportForm pages;

    StepPages(Filing filing, ReportForm pages) {
        this.filing = filing;
        this.pages = pages;
    }

    @GetMapping("/report")
    Rendering first(Page page) {
        return at(page, ReportStep.KIND, Form.empty());
    }

    @PostMapping(path = "/report/steps", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    Rendering turn(Page page, Form form) {
        var step = ReportStep.of(form.text(STEP));
        if (!form.steers()) {
            return forward(page, step, form);
        }
        if (form.pressed("city")) {
            return pages.narrowed(page, FilledForm.of(form)).build();
        }
        if (form.pressed("back")) {
            return back(page, step, form);
        }
        return at(page, form.goesTo(CHANGE).map(ReportStep::of).orElse(step), form);
    }

    private Rendering back(Page page, ReportStep step, Form form) {
        var before = step.previous().orElse(step);
        return at(
                page,
                wasChecked(form) && step != ReportStep.CHECK ? ReportStep.CHECK : before,
                form);
    }

    private Rendering forward(Page page, ReportStep step, Form typed) {
        var form = step == ReportStep.YOU ? asChosen(typed) : typed;
        var faults = faults(form);
        var here = faults.stream().filter(fault -> step.owns(fault.field())).toList();
        if (!here.isEmpty()) {
            return faulty(page, step, form, here);
        }
        var next = wasChecked(form) ? ReportStep.CHECK : step.next();
        var open = faults.stream().filter(fault -> !ReportStep.CHECK.owns(fault.field())).toList();
        return next == ReportStep.CHECK && !open.isEmpty()
                ? faulty(page, next, form, open)
                : at(page, next, form);
    }

    /** Who chose to stay unknown sends no name, whatever was typed before. */
    private static Form asChosen(Form form) {
        return form.text("_identity").equals("no") ? form.without(IDENTITY) : form;
    }

    private List<FieldError> faults(Form form) {
        return filing.faults(Forms.of(form.fields(), TipOff.class));
    }

    private Rendering faulty(Page page, ReportStep step, Form form, List<FieldError> faults) {
        return pages.show(page, step, page.faulty(form, new InvalidFields(faults))).build();
    }

    private Rendering at(Page page, ReportStep step, Form form) {
        return pages.show(page, step, FilledForm.of(form)).build();
    }

    private static boolean wasChecked(Form form) {
        return form.text(ReportForm.CHECKED).equals("true");
    }
}
