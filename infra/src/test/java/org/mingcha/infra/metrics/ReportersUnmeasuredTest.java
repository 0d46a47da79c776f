package org.mingcha.infra.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportersUnmeasuredTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    ReportersUnmeasuredTest() {
        meters.config().meterFilter(new ReportersUnmeasured());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SubmitTip",
                "WriteToDesk",
                "WithdrawTip",
                "TipSubmitted",
                "ReporterWrote",
                "FindByReceipt"
            })
    void whatReportersDoIsNotCounted(String message) {
        meters.counter("commandBus", "payloadType", message).increment();

        assertThat(meters.getMeters()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/tip-offs",
                "/api/receipts/status",
                "/report",
                "/status",
                "/status/message"
            })
    void norAreTheirRequests(String path) {
        meters.timer("http.server.requests", "uri", path);

        assertThat(meters.getMeters()).isEmpty();
    }

    @Test
    void whatOfficialsDoIsCounted() {
        meters.counter("commandBus", "payloadType", "AcceptTip").increment();
        meters.timer("http.server.requests", "uri", "/api/desk/worklist");
        meters.timer("mingcha.ledger.append");

        assertThat(meters.getMeters()).hasSize(3);
    }
}
