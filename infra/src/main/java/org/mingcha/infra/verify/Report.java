package org.mingcha.infra.verify;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.mingcha.infra.merkle.Hash;
import org.mingcha.infra.verify.finding.Finding;

/**
 * How a verification came out.
 *
 * @param from the index of the first event that was looked at
 * @param to the index after the last
 * @param root of the tree over all events up to there
 * @param checkpoint the size of the last signed tree that was compared; 0 where there was none
 * @param unsigned how many events this program wrote that no checkpoint covers yet
 * @param count of findings, also of those that were not kept
 * @param findings the first of them, by index
 * @param keysGiven whether signatures were checked by keys that were not found beside them
 * @param memory bytes that the streams took
 */
public record Report(
        long from,
        long to,
        Hash root,
        long checkpoint,
        long unsigned,
        long count,
        List<Finding> findings,
        boolean keysGiven,
        long memory,
        Duration taken) {

    public Report {
        findings = List.copyOf(findings);
    }

    public boolean isClean() {
        return findings.isEmpty();
    }

    public Optional<Finding> first() {
        return findings.stream().findFirst();
    }
}
