package org.mingcha.web.trail;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.Invalid;
import org.mingcha.command.law.CivilTime;
import org.mingcha.web.audit.AsOf;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;

/**
 * Up to where a page shows a case; all of it where nothing is said.
 *
 * @param step how many of its events; what is beyond either end is that end
 * @param at a moment on clocks in Asia/Shanghai
 * @param asOf an index or a moment, as programs say it
 */
record Asked(Optional<Integer> step, Optional<At> at, Optional<AsOf> asOf) {

    List<StoredEvent> of(List<StoredEvent> all) {
        return asOf.or(() -> at.map(At::asOf))
                .map(until -> until.of(all.stream()))
                .orElseGet(
                        () -> all.subList(0, Math.clamp(step.orElse(all.size()), 1, all.size())));
    }

    /** The moment, if one was asked for. */
    Optional<Instant> moment() {
        return asOf.or(() -> at.map(At::asOf)).flatMap(AsOf::moment);
    }

    /** Whether nothing was asked, so that the case is shown as it stands. */
    boolean isNow() {
        return step.isEmpty() && at.isEmpty() && asOf.isEmpty();
    }

    /** As a field for date and time sends it; what happened within that minute counts. */
    record At(String text) {

        At {
            text = text.strip();
            read(text);
        }

        AsOf asOf() {
            var minute = read(text).plusMinutes(1).minusNanos(1);
            return new AsOf(minute.atZone(CivilTime.ZONE).toInstant().toString());
        }

        private static LocalDateTime read(String text) {
            try {
                return LocalDateTime.parse(text);
            } catch (DateTimeException e) {
                throw new Invalid("minute");
            }
        }
    }
}
