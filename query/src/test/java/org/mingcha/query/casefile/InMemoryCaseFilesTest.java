package org.mingcha.query.casefile;

class InMemoryCaseFilesTest extends CaseFilesContract {

    private final CaseFiles held = new InMemoryCaseFiles();

    @Override
    protected CaseFiles files() {
        return held;
    }
}
