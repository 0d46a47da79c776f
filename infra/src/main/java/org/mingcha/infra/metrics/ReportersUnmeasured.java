package org.mingcha.infra.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingcha.command.tipoff.TipOffCommand;
import org.mingcha.command.tipoff.TipOffEvent;
import org.mingcha.query.receipts.FindByReceipt;

/**
 * Keeps no count of what reporters do: a counter that is read every few seconds would tell the time
 * of day at which a report came in. The ledger's own meters count every event alike.
 */
public final class ReportersUnmeasured implements MeterFilter {

    private static final Set<String> MESSAGES =
            Stream.concat(
                            Stream.of(TipOffCommand.ByReporter.class, TipOffEvent.ByReporter.class)
                                    .flatMap(family ->
                                            Arrays.stream(family.getPermittedSubclasses())),
                            Stream.of(FindByReceipt.class))
                    .map(Class::getSimpleName)
                    .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> PATHS =
            Set.of("/api/tip-offs", "/api/receipts", "/report", "/receipt", "/status");

    @Override
    public MeterFilterReply accept(Meter.Id meter) {
        return MESSAGES.contains(String.valueOf(meter.getTag("payloadType")))
                        || isReporters(meter.getTag("uri"))
                ? MeterFilterReply.DENY
                : MeterFilterReply.NEUTRAL;
    }

    private static boolean isReporters(@Nullable String path) {
        return path != null
                && PATHS.stream().anyMatch(one -> path.equals(one) || path.startsWith(one + "/"));
    }
}
