package org.mingcha.infra.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingcha.command.party.OfficerId;
import org.mingcha.infra.TestDatabase;
import org.mingcha.web.work.SavedFilters.SavedFilter;

class MongoSavedFiltersTest {

    private static final OfficerId ONE = new OfficerId("officer1");
    private static final OfficerId OTHER = new OfficerId("officer2");
    private static final SavedFilter LATE = new SavedFilter("逾期", "tab=tips&pile=OVERDUE");
    private static final SavedFilter DONG = new SavedFilter("东港", "division=371102");

    private final TestDatabase database = new TestDatabase();
    private final MongoSavedFilters filters = new MongoSavedFilters(database.get());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatWasSavedIsThereByName() {
        filters.put(ONE, LATE);
        filters.put(ONE, DONG);

        assertThat(filters.of(ONE)).containsExactly(DONG, LATE);
    }

    @Test
    void nobodySeesThoseOfOthers() {
        filters.put(ONE, LATE);

        assertThat(filters.of(OTHER)).isEmpty();
    }

    @Test
    void theSameNameIsTheSameFilter() {
        filters.put(ONE, LATE);
        var again = new SavedFilter("逾期", "tab=orders&pile=OVERDUE");
        filters.put(ONE, again);

        assertThat(filters.of(ONE)).containsExactly(again);
    }

    @Test
    void whatIsRemovedIsGoneForItsOwnerAlone() {
        filters.put(ONE, LATE);
        filters.put(OTHER, LATE);
        filters.remove(ONE, LATE.name());
        filters.remove(ONE, "none");

        assertThat(filters.of(ONE)).isEmpty();
        assertThat(filters.of(OTHER)).containsExactly(LATE);
    }
}
