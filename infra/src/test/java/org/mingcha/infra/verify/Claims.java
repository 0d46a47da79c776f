package org.mingcha.infra.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.mingcha.infra.verify.finding.Fault;
import org.mingcha.infra.verify.finding.Finding;

/** What a report must say. */
final class Claims {

    private Claims() {}

    static void clean(Report report, long events) {
        assertThat(report.findings()).isEmpty();
        assertThat(report.to()).isEqualTo(events);
        assertThat(report.checkpoint()).isEqualTo(events);
    }

    static void first(Report report, long index, Fault fault) {
        assertThat(report.findings()).isNotEmpty();
        assertThat(report.first().orElseThrow())
                .as("first of %s", report.findings().stream().limit(5).toList())
                .extracting(Finding::index, Finding::fault)
                .containsExactly(index, fault);
    }

    static void only(Report report, long index, Fault fault) {
        first(report, index, fault);
        assertThat(report.findings()).hasSize(1);
    }

    static void all(Report report, Finding... findings) {
        assertThat(report.findings()).containsExactly(findings);
    }

    static void contains(Report report, long index, Fault fault) {
        assertThat(report.findings())
                .as("%s", report.findings().stream().limit(5).toList())
                .anyMatch(found -> found.index() == index && found.fault() == fault);
    }
}
