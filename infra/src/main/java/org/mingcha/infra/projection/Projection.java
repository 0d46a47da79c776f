package org.mingcha.infra.projection;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.mingcha.infra.mongo.MongoBulletin;
import org.mingcha.infra.mongo.MongoCaseFiles;
import org.mingcha.infra.mongo.MongoDayTallies;
import org.mingcha.infra.mongo.MongoDueDates;
import org.mingcha.infra.mongo.MongoHappenings;
import org.mingcha.infra.mongo.MongoOfficials;
import org.mingcha.infra.mongo.MongoReceiptFiles;
import org.mingcha.infra.mongo.MongoWorkItems;
import org.mingcha.infra.mongo.Shelf;
import org.mingcha.query.ProjectionModule;
import org.mingcha.query.bulletin.BulletinModule;
import org.mingcha.query.casefile.CasefileModule;
import org.mingcha.query.deadlines.DeadlinesModule;
import org.mingcha.query.deadlines.Foresight;
import org.mingcha.query.history.HistoryModule;
import org.mingcha.query.officials.OfficialsModule;
import org.mingcha.query.receipts.ReceiptsModule;
import org.mingcha.query.statistics.StatisticsModule;
import org.mingcha.query.worklist.WorklistModule;

/** The projections, under the names of their processing groups. */
public enum Projection {
    STATISTICS((shelf, law) -> new StatisticsModule(new MongoDayTallies(shelf))),
    OFFICIALS((shelf, law) -> new OfficialsModule(new MongoOfficials(shelf))),
    CASEFILE((shelf, law) -> new CasefileModule(new MongoCaseFiles(shelf))),
    WORKLIST((shelf, law) -> new WorklistModule(new MongoWorkItems(shelf))),
    DEADLINES((shelf, law) -> new DeadlinesModule(new MongoDueDates(shelf), law)),
    BULLETIN((shelf, law) -> new BulletinModule(new MongoBulletin(shelf))),
    HISTORY((shelf, law) -> new HistoryModule(new MongoHappenings(shelf))),
    RECEIPTS((shelf, law) -> new ReceiptsModule(new MongoReceiptFiles(shelf)));

    private final BiFunction<Shelf, Foresight, ProjectionModule> module;

    Projection(BiFunction<Shelf, Foresight, ProjectionModule> module) {
        this.module = module;
    }

    public static Optional<Projection> named(String name) {
        return Arrays.stream(values()).filter(one -> one.group().equals(name)).findFirst();
    }

    /** The name of its processing group. */
    public String group() {
        return name().toLowerCase(Locale.ROOT);
    }

    ProjectionModule over(Shelf shelf, Foresight law) {
        return module.apply(shelf, law);
    }
}
