package org.mingcha.infra.verify;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.mingcha.infra.verify.finding.Fault;

/** A database, or a part of one, that was restored from a backup. */
interface OldDatabases {

    Installation office();

    private Report verified(String kept) {
        return office().verified(new Trust(List.of(), List.of(kept), Optional.empty()));
    }

    @Test
    default void lastWeeksDatabaseIsFoundByWhatWasKept() {
        var lastWeek = office().appended(300).signed().backup();
        office().appended(300).signed();
        office().restore(lastWeek);
        Claims.clean(office().verified(), 300);
        Claims.only(verified(office().remembered()), 300, Fault.OLDER_THAN_KNOWN);
    }

    @Test
    default void lastWeeksDatabaseThatWentOnIsFoundByWhatWasKept() {
        var lastWeek = office().appended(300).signed().backup();
        String kept = office().appended(10).signed().remembered();
        office().restore(lastWeek);
        var other = office().forgetful();
        other.appended(290).signed();
        Claims.clean(other.verified(), 590);
        Claims.only(verified(kept), 310, Fault.OTHER_THAN_KNOWN);
    }

    @Test
    default void lastWeeksLedgerUnderTodaysLog() {
        var lastWeek = office().appended(300).signed().backup();
        office().appended(300).signed();
        office().restore(Map.of("ledger", lastWeek.getOrDefault("ledger", List.of())));
        Claims.only(office().verified(), 300, Fault.CHECKPOINT_BEYOND);
    }

    @Test
    default void lastWeeksLogUnderTodaysLedger() {
        var lastWeek = office().appended(300).signed().backup();
        office().appended(300).signed();
        office().restore(Map.of("log", lastWeek.getOrDefault("log", List.of())));
        Claims.only(office().verified(), 300, Fault.LOG_RECORD_MALFORMED);
    }

    @Test
    default void aLogThatForgotWhatItSigned() {
        office().appended(300).signed();
        office().database().getCollection("log").deleteOne(new Document("_id", "signed"));
        Claims.contains(office().verified(), 0, Fault.LOG_RECORD_MALFORMED);
    }
}
