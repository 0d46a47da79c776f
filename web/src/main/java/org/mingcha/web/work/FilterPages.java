package org.mingcha.web.work;

import org.mingcha.command.Invalid;
import org.mingcha.web.page.Form;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.read.Parameters;
import org.mingcha.web.session.SignedIn;
import org.mingcha.web.work.SavedFilters.SavedFilter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** Filters are saved and forgotten from the list that they show. */
@Controller
class FilterPages {

    private static final String NAME = "_name";

    private final SavedFilters filters;
    private final Parameters parameters;

    FilterPages(SavedFilters filters, Parameters parameters) {
        this.filters = filters;
        this.parameters = parameters;
    }

    /** Leads back to the list, which says what was wrong if anything was. */
    @PostMapping("/desk/worklist/filters")
    Rendering save(SignedIn who, Form form) {
        var address = address(form);
        try {
            parameters.read(WorkFilter.class, form.fields());
            var filter = new SavedFilter(form.text(NAME), address.query());
            return led(address, saved(who, filter) ? "saved" : "full");
        } catch (Invalid | InvalidFields wrong) {
            return led(address, "unnamed");
        }
    }

    private boolean saved(SignedIn who, SavedFilter filter) {
        var officer = who.officer().id();
        var had = filters.of(officer);
        boolean again = had.stream().anyMatch(one -> one.name().equals(filter.name()));
        if (!again && had.size() >= SavedFilter.MOST) {
            return false;
        }
        filters.put(officer, filter);
        return true;
    }

    @PostMapping("/desk/worklist/filters/remove")
    Rendering remove(SignedIn who, Form form) {
        filters.remove(who.officer().id(), form.text(NAME));
        return led(address(form), "removed");
    }

    private static ListAddress address(Form form) {
        return new ListAddress(new LinkedMultiValueMap<>(form.fields()));
    }

    private static Rendering led(ListAddress address, String told) {
        return Rendering.redirectTo(address.telling(told)).status(HttpStatus.SEE_OTHER).build();
    }
}
