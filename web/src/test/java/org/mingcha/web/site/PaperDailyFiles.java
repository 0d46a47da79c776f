package org.mingcha.web.site;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingcha.web.daily.DailyFiles;

/** The files of two days, each of which holds no more than its name. */
final class PaperDailyFiles implements DailyFiles {

    @Override
    public List<LocalDate> days() {
        return List.of(Site.TODAY, Site.TODAY.minusDays(1));
    }

    @Override
    public Optional<byte[]> of(LocalDate day) {
        return Optional.of(day)
                .filter(days()::contains)
                .map(one -> ("file of " + one).getBytes(StandardCharsets.US_ASCII));
    }
}
