package org.mingcha.query.receipts;

import org.mingcha.query.ProjectionModule;
import org.mingcha.query.Retelling;

class ReceiptsRetellingTest extends Retelling {

    private final InMemoryReceiptFiles held = new InMemoryReceiptFiles();

    @Override
    protected ProjectionModule module() {
        return new ReceiptsModule(held);
    }

    @Override
    protected Object held() {
        return held;
    }
}
