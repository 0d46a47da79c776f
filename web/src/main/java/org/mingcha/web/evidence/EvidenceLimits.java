package org.mingcha.web.evidence;

/**
 * How much may be handed in, told before anybody sends anything.
 *
 * @param file bytes of a video or a recording at most
 * @param examined bytes of a picture or a document at most, as these are looked at as a whole
 * @param report bytes of all files that are sent at once
 * @param files of one report, those that are handed in later included
 */
public record EvidenceLimits(long file, long examined, long report, int files) {

    private static final long MEGABYTE = 1L << 20;

    public EvidenceLimits {
        if (examined < MEGABYTE || file < examined || report < file || files < 1) {
            throw new IllegalArgumentException(
                    "mingcha.evidence: 1MB <= examined-limit <= file-limit <= report-limit, files >= 1");
        }
    }

    public long fileMegabytes() {
        return file / MEGABYTE;
    }

    public long examinedMegabytes() {
        return examined / MEGABYTE;
    }

    public long reportMegabytes() {
        return report / MEGABYTE;
    }
}
