package org.mingcha.web.casefile;

import org.mingcha.command.evidence.ContentHash;
import org.mingcha.command.evidence.EvidenceId;
import org.mingcha.command.evidence.EvidenceKind;
import org.mingcha.command.evidence.EvidenceType;
import org.mingcha.command.party.Officer;
import org.mingcha.command.tipoff.Exhibits.Exhibit;

/**
 * A file of a tip-off.
 *
 * @param size MB at most
 * @param hash SHA-256 of the file as handed in
 * @param workingCopy whether the officer may open one
 * @param preview whether the officer may see a picture of it
 * @param original what the officer may do with the file as handed in
 */
public record ExhibitView(
        EvidenceId evidence,
        EvidenceType type,
        EvidenceKind kind,
        int size,
        ContentHash hash,
        boolean workingCopy,
        boolean preview,
        Original original) {

    /** Where the opening of an original stands for one officer. */
    public enum Original {
        CLOSED,
        ASKED,
        TO_CONSENT,
        TO_RECEIVE
    }

    static ExhibitView of(Exhibit exhibit, Officer by) {
        var file = exhibit.evidence();
        boolean works = CaseAccess.worksOnCases(by);
        boolean photo = file.type().kind() == EvidenceKind.PHOTO;
        return new ExhibitView(
                file.id(),
                file.type(),
                file.type().kind(),
                file.size().megabytes(),
                file.hash(),
                works && file.workingCopy(),
                works && file.workingCopy() && photo,
                original(exhibit, by));
    }

    private static Original original(Exhibit exhibit, Officer by) {
        if (exhibit.openedFor().filter(by.id()::equals).isPresent()) {
            return Original.TO_RECEIVE;
        }
        if (exhibit.asked().filter(by.id()::equals).isPresent()
                || exhibit.openedFor().isPresent()) {
            return Original.ASKED;
        }
        return exhibit.asked().isPresent() ? Original.TO_CONSENT : Original.CLOSED;
    }
}
