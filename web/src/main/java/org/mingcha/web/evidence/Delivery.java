package org.mingcha.web.evidence;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.mingcha.command.Refused;
import org.mingcha.command.evidence.Evidence;
import org.mingcha.command.evidence.EvidenceId;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.web.act.Commands;
import org.mingcha.web.read.FieldError;
import org.mingcha.web.read.InvalidFields;

/** The files of one form until a report has them. Closed before that, it leaves nothing behind. */
public final class Delivery implements AutoCloseable {

    /** The name of the field under which files come. */
    public static final String FIELD = "evidence";

    private final EvidenceSafe safe;
    private final EvidenceLimits limits;
    private final List<Evidence> files = new ArrayList<>();
    private final List<FieldError> faults = new ArrayList<>();
    private int seen;
    private boolean handed;

    Delivery(EvidenceSafe safe, EvidenceLimits limits) {
        this.safe = safe;
        this.limits = limits;
    }

    /** The next file; what is wrong with it is said at the end, with all other faults. */
    public void take(InputStream content) {
        int number = ++seen;
        if (number > limits.files()) {
            if (number == limits.files() + 1) {
                faults.add(new FieldError(FIELD, "evidence-too-many", List.of(limits.files())));
            }
            return;
        }
        try {
            files.add(safe.receive(content));
        } catch (Unfit unfit) {
            var arguments = new ArrayList<Object>(List.of(number));
            arguments.addAll(unfit.arguments());
            faults.add(
                    new FieldError(
                            FIELD + "[" + (number - 1) + "]",
                            "evidence-" + unfit.code(),
                            arguments));
        }
    }

    /** Whether anything came, fit or not. */
    public boolean isEmpty() {
        return seen == 0;
    }

    /** What is wrong with the fields, and with the files. */
    public InvalidFields with(InvalidFields fields) {
        var all = new ArrayList<>(fields.errors());
        all.addAll(faults);
        return new InvalidFields(all);
    }

    /**
     * @throws InvalidFields naming every file that is not taken, or if with those that the report
     *     has already there would be too many
     */
    public void requireFit(int already) {
        if (already + files.size() > limits.files() && faults.isEmpty()) {
            faults.add(new FieldError(FIELD, "evidence-too-many", List.of(limits.files())));
        }
        if (!faults.isEmpty()) {
            throw new InvalidFields(faults);
        }
    }

    /**
     * Has the files told to the ledger. If it refuses them, they are gone; if it cannot be known
     * whether it did, they stay until that is known.
     */
    public <T> T hand(TipId tip, Function<List<Evidence>, T> telling) {
        if (files.isEmpty()) {
            return telling.apply(List.of());
        }
        safe.bind(tip, ids());
        handed = true;
        T told;
        try {
            told = telling.apply(List.copyOf(files));
        } catch (Refused | Commands.Conflict | Commands.UnknownStream no) {
            safe.drop(ids());
            throw no;
        }
        safe.keep(ids());
        return told;
    }

    @Override
    public void close() {
        if (!handed && !files.isEmpty()) {
            safe.drop(ids());
        }
    }

    private List<EvidenceId> ids() {
        return files.stream().map(Evidence::id).toList();
    }
}
