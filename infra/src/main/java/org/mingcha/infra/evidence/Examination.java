package org.mingcha.infra.evidence;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.mingcha.infra.evidence.Recognised.Archive;
import org.mingcha.infra.evidence.Recognised.Compound;
import org.mingcha.infra.evidence.Recognised.Pdf;
import org.mingcha.infra.evidence.Recognised.Picture;
import org.mingcha.infra.evidence.clean.Cleaned;
import org.mingcha.infra.evidence.office.OfficePackage;
import org.mingcha.infra.evidence.office.OldOffice;
import org.mingcha.infra.evidence.pdf.Pdfs;
import org.mingcha.infra.evidence.picture.Effort;
import org.mingcha.infra.evidence.picture.Pictures;
import org.mingcha.web.evidence.Unfit;

/**
 * Looks at whole files in memory, so few at a time that they fit: one for each 512 MB of heap, and
 * one in any case.
 */
final class Examination {

    private static final long FOR_ONE = 512L << 20;

    private final Semaphore room =
            new Semaphore((int) Math.max(1, Runtime.getRuntime().maxMemory() / FOR_ONE), true);

    /**
     * @param file is read when there is room for it
     * @throws Unfit if it is not taken
     */
    Cleaned of(Recognised recognised, Supplier<byte[]> file) {
        room.acquireUninterruptibly();
        try {
            return cleaned(recognised, file);
        } catch (StackOverflowError tooDeep) {
            throw new Unfit("damaged");
        } catch (OutOfMemoryError tooMuch) {
            // Everything that took the memory was this file's, and is garbage by now.
            throw new Unfit(recognised instanceof Picture ? "pixels" : "unpacked");
        } finally {
            room.release();
        }
    }

    private static Cleaned cleaned(Recognised recognised, Supplier<byte[]> file) {
        return switch (recognised) {
            case Picture(var type) -> Pictures.clean(file.get(), type, new Effort());
            case Pdf _ -> Pdfs.clean(file.get());
            case Archive _ -> OfficePackage.clean(file.get());
            case Compound _ -> OldOffice.clean(file.get());
            case Recognised.Plain(var type) ->
                    new Cleaned(type, Optional.empty(), Optional.empty());
        };
    }
}
