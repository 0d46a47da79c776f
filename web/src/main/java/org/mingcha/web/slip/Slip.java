package org.mingcha.web.slip;

import java.util.List;
import org.mingcha.web.page.FilledForm;
import org.mingcha.web.page.Form;
import org.mingcha.web.page.Page;
import org.mingcha.web.picture.QrPicture;
import org.springframework.web.reactive.result.view.Rendering;

/** The page that a reporter takes the receipt from. */
public final class Slip {

    private Slip() {}

    /**
     * @param receipt as it is shown, in groups
     * @param acceptBy the day by which it is decided whether the report is accepted; blank where
     *     that is not told
     */
    public static Rendering.Builder<?> of(Page page, String receipt, String acceptBy) {
        return of(page, FilledForm.of(Form.empty()), receipt, acceptBy);
    }

    static Rendering.Builder<?> of(Page page, FilledForm form, String receipt, String acceptBy) {
        return page.form("public/receipt", form)
                .modelAttribute("switchTo", "/receipt")
                .modelAttribute("receipt", receipt)
                .modelAttribute("groups", List.of(receipt.split("-")))
                .modelAttribute("picture", QrPicture.of(receipt))
                .modelAttribute("again", false)
                .modelAttribute("acceptBy", acceptBy);
    }
}
