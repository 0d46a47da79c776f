package org.mingcha.infra.watch;

import java.util.function.LongConsumer;

/** Writes down how far a full verification got, whenever it is another percent. For one thread. */
public final class Percent implements LongConsumer {

    /** It is done when it is written down as done. */
    private static final long MOST = 99;

    private final MongoWatches watches;
    private final long all;
    private long last = -1;

    /**
     * @param all how many events there are to be read
     */
    public Percent(MongoWatches watches, long all) {
        this.watches = watches;
        this.all = all;
        accept(0);
    }

    @Override
    public void accept(long done) {
        long percent = all == 0 ? 0 : Math.min(MOST, done * 100 / all);
        if (percent > last) {
            last = percent;
            watches.reached((int) percent);
        }
    }
}
