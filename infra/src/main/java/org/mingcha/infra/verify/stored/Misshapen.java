package org.mingcha.infra.verify.stored;

import org.mingcha.infra.verify.finding.Fault;
import org.mingcha.infra.verify.finding.Finding;

/** A document of the log is not one that this program writes. */
public final class Misshapen extends RuntimeException {

    private final transient Finding finding;

    public Misshapen(long index, Fault fault, Object... details) {
        this.finding = Finding.of(index, fault, details);
    }

    public Finding finding() {
        return finding;
    }
}
