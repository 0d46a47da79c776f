package org.mingcha.web.sheet;

import java.util.List;
import org.mingcha.command.party.Officer;
import org.mingcha.web.casefile.ExhibitView;

/**
 * A case in words, as its page shows it.
 *
 * @param target name of the field in which acts name the case
 * @param due the date that runs now, in words; empty if none does
 * @param people who has it in hand
 * @param letters what desk and reporter wrote to each other
 * @param acts what the person who looks may do now
 * @param others what waits for somebody else
 * @param hindered what nobody can do now, and why
 * @param seen the place in the ledger up to which it is shown
 */
public record Sheet(
        String id,
        String target,
        String heading,
        String state,
        String due,
        boolean overdue,
        List<Row> rows,
        List<Row> people,
        List<Link> links,
        List<ExhibitView> evidence,
        List<Happened> course,
        List<Happened> letters,
        List<Offer> acts,
        List<Not> others,
        List<Not> hindered,
        long seen) {

    /** What is known under one label. */
    public record Row(String label, List<String> values) {}

    /**
     * Another case that belongs to this one.
     *
     * @param open whether the official may look at cases of its kind
     */
    public record Link(String label, String path, boolean open) {}

    /** One step: who, when, what, and what was said. */
    public record Happened(long index, String what, String when, String who, List<Row> said) {

        public boolean isBy(Officer officer) {
            return who.equals(officer.id().value());
        }
    }

    /**
     * An act on offer.
     *
     * @param plain nothing is asked for, so one button does it
     * @param will what it will do and by when, in words; empty if nothing is said
     * @param next whether the case waits for it, and for the person who looks
     */
    public record Offer(String name, String label, boolean plain, String will, boolean next) {}

    /** An act that is not on offer: whose it is, or what stands in its way. */
    public record Not(String label, String why) {}
}
