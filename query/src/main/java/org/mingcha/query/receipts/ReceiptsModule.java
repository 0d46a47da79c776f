package org.mingcha.query.receipts;

import org.mingcha.query.ProjectionModule;

/** Hands this view to Axon, backed by the given store. */
public final class ReceiptsModule implements ProjectionModule {

    private final ReceiptFiles files;

    public ReceiptsModule(ReceiptFiles files) {
        this.files = files;
    }

    @Override
    public Object projection() {
        return new ReceiptsProjection(files);
    }
}
