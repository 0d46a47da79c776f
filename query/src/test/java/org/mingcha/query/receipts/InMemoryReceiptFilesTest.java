package org.mingcha.query.receipts;

class InMemoryReceiptFilesTest extends ReceiptFilesContract {

    private final ReceiptFiles held = new InMemoryReceiptFiles();

    @Override
    protected ReceiptFiles files() {
        return held;
    }
}
