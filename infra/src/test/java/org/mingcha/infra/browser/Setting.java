package org.mingcha.infra.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import org.mingcha.web.page.Language;

/**
 * How somebody meets the site.
 *
 * @param script whether their browser runs scripts
 * @param calm whether they asked for less motion
 * @param contrast whether their system forces its own colours
 */
public record Setting(
        Language language, Size size, boolean script, boolean calm, boolean contrast) {

    /** In CSS pixels. */
    public enum Size {
        PHONE(360, 740),
        DESK(1440, 900),
        /** What 1280 by 1024 pixels are at 400 %. */
        ENLARGED(320, 256);

        final int width;
        final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }

        String folder() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public static Setting of(Language language, Size size) {
        return new Setting(language, size, true, false, false);
    }

    public Setting withoutScript() {
        return new Setting(language, size, false, calm, contrast);
    }

    public Setting calmed() {
        return new Setting(language, size, script, true, contrast);
    }

    public Setting inForcedColours() {
        return new Setting(language, size, script, calm, true);
    }

    NewContextOptions options() {
        return new NewContextOptions()
                .setLocale(language.tag())
                .setViewportSize(size.width, size.height)
                .setJavaScriptEnabled(script)
                .setReducedMotion(calm ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE)
                .setForcedColors(contrast ? ForcedColors.ACTIVE : ForcedColors.NONE);
    }
}
