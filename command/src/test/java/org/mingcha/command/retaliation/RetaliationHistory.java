package org.mingcha.command.retaliation;

import static org.mingcha.command.party.People.DONGGANG;
import static org.mingcha.command.party.People.HEAD;
import static org.mingcha.command.party.People.QINGDAO;
import static org.mingcha.command.tipoff.TipHistory.TIP;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationDecided;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationHandedOver;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationMeasureTaken;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationOpened;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.tipoff.TipHistory;

/** One case of retaliation, which Donggang has in hand, as far as each test needs it. */
final class RetaliationHistory {

    static final long NUMBER = TipHistory.fedBack().size();
    static final RetaliationId CASE = RetaliationId.of(TIP, NUMBER);
    static final LocalDate DAY = LocalDate.parse("2026-12-20");
    static final Instant NOW = Shanghai.at("2027-01-05T09:00");
    static final Deadline DECIDE_BY = Shanghai.LAW.open(RowId.RETALIATION, DAY);
    static final RetaliationOpened OPENED =
            new RetaliationOpened(
                    CASE, DAY, TIP, NUMBER, new UnitName("某化工有限公司"), DONGGANG, DECIDE_BY);

    private RetaliationHistory() {}

    static List<Object> opened(RetaliationEvent... more) {
        var all = new ArrayList<Object>(List.of(OPENED));
        all.addAll(List.of(more));
        return all;
    }

    static RetaliationDecided decided(boolean confirmed) {
        return decided(NUMBER, confirmed);
    }

    static RetaliationDecided decided(long number, boolean confirmed) {
        return new RetaliationDecided(
                CASE, HEAD.id(), NOW, TIP, number, confirmed, Closed.letter("so"));
    }

    static RetaliationMeasureTaken acted() {
        return new RetaliationMeasureTaken(CASE, HEAD.id(), NOW, Closed.text("fined"));
    }

    static RetaliationHandedOver handedOver() {
        return new RetaliationHandedOver(
                CASE, HEAD.id(), NOW, DONGGANG, QINGDAO, Closed.text("labour"));
    }
}
