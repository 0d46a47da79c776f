package org.mingcha.web.page;

import java.util.Locale;

/** The two languages of the pages; English stands beside the Chinese under a path prefix. */
public enum Language {
    CHINESE("", Locale.forLanguageTag("zh-CN")),
    ENGLISH("/en", Locale.ENGLISH);

    private final String prefix;
    private final Locale locale;

    Language(String prefix, Locale locale) {
        this.prefix = prefix;
        this.locale = locale;
    }

    /** By the path as it was asked, prefix included. */
    public static Language ofPath(String path) {
        return path.equals(ENGLISH.prefix) || path.startsWith(ENGLISH.prefix + "/")
                ? ENGLISH
                : CHINESE;
    }

    /** What stands before every path in this language; empty for Chinese. */
    public String prefix() {
        return prefix;
    }

    public Locale locale() {
        return locale;
    }

    /** As the {@code lang} attribute wants it. */
    public String tag() {
        return locale.toLanguageTag();
    }

    public Language other() {
        return this == CHINESE ? ENGLISH : CHINESE;
    }
}
