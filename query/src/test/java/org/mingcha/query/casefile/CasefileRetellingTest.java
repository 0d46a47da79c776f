package org.mingcha.query.casefile;

import org.mingcha.query.ProjectionModule;
import org.mingcha.query.Retelling;

class CasefileRetellingTest extends Retelling {

    private final InMemoryCaseFiles held = new InMemoryCaseFiles();

    @Override
    protected ProjectionModule module() {
        return new CasefileModule(held);
    }

    @Override
    protected Object held() {
        return held;
    }
}
