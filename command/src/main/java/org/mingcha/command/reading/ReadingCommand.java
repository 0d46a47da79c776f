package org.mingcha.command.reading;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.evidence.EvidenceId;
import org.mingcha.command.party.OfficerId;

/**
 * What the program records before it shows anything. The same again by the same officer within ten
 * minutes is the same reading.
 */
public sealed interface ReadingCommand {

    ReadingId reading();

    CaseId subject();

    OfficerId by();

    /**
     * @param texts how many sealed texts were opened, one at least
     * @param upTo index in the ledger of the newest event that was shown with them
     */
    record RecordTexts(
            @TargetAggregateIdentifier ReadingId reading,
            CaseId subject,
            int texts,
            long upTo,
            OfficerId by)
            implements ReadingCommand {

        public RecordTexts {
            if (texts < 1 || upTo < 0) {
                throw new IllegalArgumentException(texts + " texts up to " + upTo);
            }
        }

        public static RecordTexts of(
                CaseId subject, LocalDate day, int texts, long upTo, OfficerId by) {
            return new RecordTexts(ReadingId.of(subject, day), subject, texts, upTo, by);
        }
    }

    record RecordFile(
            @TargetAggregateIdentifier ReadingId reading,
            CaseId subject,
            EvidenceId file,
            FileForm form,
            OfficerId by)
            implements ReadingCommand {

        public static RecordFile of(
                CaseId subject, LocalDate day, EvidenceId file, FileForm form, OfficerId by) {
            return new RecordFile(ReadingId.of(subject, day), subject, file, form, by);
        }
    }
}
