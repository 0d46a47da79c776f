package org.mingcha.infra.proof;

import org.mingcha.command.seal.ReporterKey;
import org.mingcha.command.seal.Sealed;
import org.mingcha.web.seal.OnceKey;
import org.mingcha.web.seal.Receipt;
import org.mingcha.web.seal.Receipts;

/** Receipts whose letters are empty, for tests that make thousands. */
record NothingSealed(Receipts real) implements Receipts {

    @Override
    public Receipt mint() {
        return real.mint();
    }

    @Override
    public Receipt mint(OnceKey key) {
        return real.mint(key);
    }

    @Override
    public Receipt recognise(String typed) {
        return real.recognise(typed);
    }

    @Override
    public Sealed sealFor(ReporterKey holder, String text) {
        return new Sealed("-".repeat(16));
    }

    @Override
    public String open(Receipt receipt, Sealed sealed) {
        return "";
    }
}
