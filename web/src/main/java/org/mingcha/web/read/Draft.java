package org.mingcha.web.read;

import java.util.Map;
import java.util.Objects;
import org.mingcha.command.Invalid;
import org.mingcha.command.seal.Letter;
import org.mingcha.command.seal.Sealed;

/** A record whose every component was found valid, with its texts still open. */
public final class Draft<R extends Record> {

    /** The checked value of one component, with its texts still open. */
    @FunctionalInterface
    interface Part {

        /** Stands where a fault was found; nothing is built from a draft with faults. */
        Part FAULTY =
                _ -> {
                    throw new IllegalStateException("faulty");
                };

        Object close(Sealer sealer);
    }

    private final Class<R> type;
    private final Map<String, Part> parts;

    Draft(Class<R> type, Map<String, Part> parts) {
        this.type = type;
        this.parts = Map.copyOf(parts);
    }

    /** A component that holds no text. */
    public Object value(String component) {
        return part(component).close(new Unsealed());
    }

    /**
     * @throws InvalidFields at the whole, if the components do not go together
     */
    public R complete(Sealer sealer) {
        var components = type.getRecordComponents();
        var values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = part(components[i].getName()).close(sealer);
        }
        try {
            return Records.create(type, values);
        } catch (Invalid fault) {
            throw new InvalidFields("", fault);
        }
    }

    R complete() {
        return complete(new Unsealed());
    }

    private Part part(String component) {
        return Objects.requireNonNull(parts.get(component), component);
    }

    /** For records of which no component is closed. */
    private static final class Unsealed implements Sealer {

        @Override
        public Sealed seal(String text) {
            throw new IllegalStateException("nothing to seal under");
        }

        @Override
        public Letter write(String text) {
            throw new IllegalStateException("nobody to write to");
        }
    }
}
