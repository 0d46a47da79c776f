package org.mingcha.query.officials;

class InMemoryOfficialsTest extends OfficialsContract {

    private final Officials held = new InMemoryOfficials();

    @Override
    protected Officials officials() {
        return held;
    }
}
