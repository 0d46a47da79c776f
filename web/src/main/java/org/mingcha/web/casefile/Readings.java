package org.mingcha.web.casefile;

import java.time.Clock;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.evidence.EvidenceId;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.party.Officer;
import org.mingcha.command.reading.FileForm;
import org.mingcha.command.reading.ReadingCommand.RecordFile;
import org.mingcha.command.reading.ReadingCommand.RecordTexts;
import org.mingcha.web.act.Commands;

/**
 * Tells the ledger who opens what before they are shown any of it. What cannot be recorded is not
 * shown: whatever {@link Commands#send} throws goes to the officer instead.
 */
public final class Readings {

    private final Commands commands;
    private final Clock clock;

    public Readings(Commands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    void texts(Object subject, Officer by, int texts, long upTo) {
        var today = CivilTime.today(clock);
        commands.send(RecordTexts.of(CaseId.of(subject), today, texts, upTo, by.id()));
    }

    public void file(Object subject, Officer by, EvidenceId file, FileForm form) {
        var today = CivilTime.today(clock);
        commands.send(RecordFile.of(CaseId.of(subject), today, file, form, by.id()));
    }
}
