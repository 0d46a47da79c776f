package org.mingcha.web.desk;

import org.mingcha.command.Rule;

/** Why what is shown once is not recorded without showing it. */
enum ShownRule implements Rule {
    IDENTITY_ELSEWHERE("shown.identity-elsewhere"),
    ORIGINAL_ELSEWHERE("shown.original-elsewhere");

    private final String code;

    ShownRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
