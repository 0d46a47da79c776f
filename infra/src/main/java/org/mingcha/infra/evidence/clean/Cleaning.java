package org.mingcha.infra.evidence.clean;

import org.mingcha.command.evidence.EvidenceType;
import org.mingcha.web.evidence.Unfit;

/** Looks at whole files and makes copies of them without metadata. */
public final class Cleaning {

    private Cleaning() {}

    /**
     * @throws Unfit if it is not taken
     */
    public static Cleaned picture(byte[] file, EvidenceType type) {
        return Pictures.clean(file, type);
    }

    /**
     * @throws Unfit if it is not taken
     */
    public static Cleaned pdf(byte[] file) {
        return Pdfs.clean(file);
    }

    /**
     * Of an archive.
     *
     * @throws Unfit if it is no office file, or not taken
     */
    public static Cleaned office(byte[] file) {
        return OfficePackage.clean(file);
    }

    /**
     * Of a compound file.
     *
     * @throws Unfit if it is no office file, or not taken
     */
    public static Cleaned oldOffice(byte[] file) {
        return Cleaned.not(OldOffice.recognise(file));
    }
}
