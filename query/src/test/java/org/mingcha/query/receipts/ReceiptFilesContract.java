package org.mingcha.query.receipts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.query.Cast.HAZARD;
import static org.mingcha.query.Cast.TIP;
import static org.mingcha.query.Cast.WITHDRAWN_TIP;
import static org.mingcha.query.Cast.receipt;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.query.Story;

/** What every store of receipts promises. */
public abstract class ReceiptFilesContract {

    private final InMemoryReceiptFiles told = new InMemoryReceiptFiles();

    protected abstract ReceiptFiles files();

    @Test
    protected void aFileIsFoundWholeByItsReceiptAlone() {
        Story.tell(new ReceiptsModule(told), 0, Story.EVENTS.size());
        ReceiptFile file = told.find(receipt(TIP)).orElseThrow();
        files().put(file);
        files().put(file);

        assertThat(files().find(receipt(TIP))).contains(file);
        assertThat(files().find(receipt(WITHDRAWN_TIP))).isEmpty();
    }

    @Test
    protected void filesAreHadPageByPageInTheOrderOfTheirTags() {
        Story.tell(new ReceiptsModule(told), 0, Story.EVENTS.size());
        var all = told.after(Optional.empty(), 100);
        all.reversed().forEach(files()::put);

        assertThat(all).hasSizeGreaterThan(2);
        assertThat(files().after(Optional.empty(), 2)).isEqualTo(all.subList(0, 2));
        assertThat(files().after(Optional.of(all.get(1).receipt()), 100))
                .isEqualTo(all.subList(2, all.size()));
    }

    @Test
    protected void aTrailIsFoundByItsStream() {
        Trail trail = new Trail("order-1", Optional.of(receipt(TIP)), Optional.of(HAZARD), 7);
        files().put(trail.to("order-1", 3));
        files().put(trail);

        assertThat(files().trail("order-1")).contains(trail);
        assertThat(files().trail("order-2")).isEmpty();
    }

    @Test
    protected void aTrailMayLeadToNoReceipt() {
        Trail trail = new Trail("order-1", Optional.empty(), Optional.of(HAZARD), 7);
        files().put(trail);

        assertThat(files().trail("order-1")).contains(trail);
    }

    @Test
    protected void nothingIsLeftAfterClearing() {
        Story.tell(new ReceiptsModule(files()), 0, 2);
        files().clear();

        assertThat(files().find(receipt(TIP))).isEmpty();
        assertThat(files().trail(TIP.value())).isEmpty();
    }
}
