package org.mingcha.command.reading;

import java.time.Instant;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.evidence.EvidenceId;
import org.mingcha.command.party.OfficerId;

/** Everything that can have been read. Names and shapes are stored for ever. */
public sealed interface ReadingEvent {

    ReadingId reading();

    CaseId subject();

    OfficerId by();

    Instant at();

    /**
     * 密封文字已调阅.
     *
     * @param texts how many sealed texts were opened, narrative, messages and accounts alike
     * @param upTo index in the ledger of the newest event that was shown with them
     */
    record TextsOpened(
            ReadingId reading, CaseId subject, int texts, long upTo, OfficerId by, Instant at)
            implements ReadingEvent {}

    /** 证据已调阅. */
    record FileOpened(
            ReadingId reading,
            CaseId subject,
            EvidenceId file,
            FileForm form,
            OfficerId by,
            Instant at)
            implements ReadingEvent {}
}
