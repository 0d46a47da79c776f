package org.mingcha.web.signin;

import org.mingcha.web.page.FilledForm;
import org.mingcha.web.page.Page;
import org.mingcha.web.picture.QrPicture;
import org.mingcha.web.session.Entrance.Enrolment;
import org.springframework.web.reactive.result.view.Rendering;

/** Shows a secret to its owner, for an authenticator app to read, and asks for a code of it. */
public final class EnrolForm {

    private static final int GROUP = 4;

    private EnrolForm() {}

    /**
     * @param action where the code is sent
     */
    public static Rendering of(Page page, String action, Enrolment enrolment, FilledForm form) {
        return with(page, action, enrolment, form).build();
    }

    static Rendering.Builder<?> with(
            Page page, String action, Enrolment enrolment, FilledForm form) {
        return page.form("desk/enrol", form)
                .modelAttribute("action", action)
                .modelAttribute("picture", QrPicture.of(enrolment.address()))
                .modelAttribute("secret", groups(enrolment.secret()));
    }

    /** As it is typed by hand. */
    private static String groups(String secret) {
        return secret.replaceAll("(.{" + GROUP + "})(?!$)", "$1 ");
    }
}
