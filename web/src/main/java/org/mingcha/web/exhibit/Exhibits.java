package org.mingcha.web.exhibit;

import org.mingcha.command.evidence.Evidence;
import org.mingcha.command.evidence.EvidenceId;
import org.mingcha.command.party.Officer;
import org.mingcha.command.reading.FileForm;
import org.mingcha.command.tipoff.Exhibits.Exhibit;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipOffCommand.ReceiveOriginal;
import org.mingcha.web.act.Commands;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.casefile.CaseAccess;
import org.mingcha.web.casefile.Cases;
import org.mingcha.web.casefile.Readings;
import org.mingcha.web.evidence.EvidenceSafe;
import org.mingcha.web.evidence.EvidenceSafe.Form;
import org.mingcha.web.evidence.EvidenceSafe.Opened;

/**
 * Opens files to officers, which the ledger is told of first: the one way that leads to any of
 * them.
 */
public final class Exhibits {

    private final Cases cases;
    private final EvidenceSafe safe;
    private final Readings readings;
    private final Commands commands;

    public Exhibits(Cases cases, EvidenceSafe safe, Readings readings, Commands commands) {
        this.cases = cases;
        this.safe = safe;
        this.readings = readings;
        this.commands = commands;
    }

    /**
     * The working copy or its preview, for whoever works on the case.
     *
     * @throws NotThere if there is no such file for this officer, or no such form of it
     */
    public Opened copy(TipId tip, EvidenceId file, FileForm form, Officer by) {
        if (!CaseAccess.worksOnCases(by) || !there(tip, file, by).workingCopy()) {
            throw new NotThere();
        }
        readings.file(tip, by, file, form);
        return open(tip, file, form(form));
    }

    /**
     * The file as it was handed in: once, for the custodian who asked, when another has consented.
     *
     * @throws NotThere if there is no such file for this officer
     * @throws org.mingcha.command.Refused if two custodians have not opened it
     */
    public Opened original(TipId tip, EvidenceId file, Officer by) {
        there(tip, file, by);
        commands.send(new ReceiveOriginal(tip, file, by));
        return open(tip, file, Form.ORIGINAL);
    }

    private Evidence there(TipId tip, EvidenceId file, Officer by) {
        return cases.exhibits(tip, by).find(file).map(Exhibit::evidence).orElseThrow(NotThere::new);
    }

    private Opened open(TipId tip, EvidenceId file, Form form) {
        return safe.open(tip, file, form).orElseThrow(NotThere::new);
    }

    private static Form form(FileForm form) {
        return switch (form) {
            case COPY -> Form.COPY;
            case PREVIEW -> Form.PREVIEW;
        };
    }
}
