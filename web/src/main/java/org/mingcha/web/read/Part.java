package org.mingcha.web.read;

/** The checked value of one component, with its texts still open. */
@FunctionalInterface
interface Part {

    Object close(Sealer sealer);

    /** Stands where a fault was found; nothing is built from a draft with faults. */
    Part FAULTY =
            _ -> {
                throw new IllegalStateException("faulty");
            };
}
