package org.mingcha.query.worklist;

class InMemoryWorkItemsTest extends WorkItemsContract {

    private final WorkItems held = new InMemoryWorkItems();

    @Override
    protected WorkItems items() {
        return held;
    }
}
