package org.mingcha.query.history;

class InMemoryHappeningsTest extends HappeningsContract {

    private final Happenings held = new InMemoryHappenings();

    @Override
    protected Happenings happenings() {
        return held;
    }
}
