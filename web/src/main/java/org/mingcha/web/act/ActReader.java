package org.mingcha.web.act;

import java.util.HashMap;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.mingcha.command.Opening;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficialAct;
import org.mingcha.command.redaction.Screening;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.read.RecordReader;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the command that an official gives. Who gives it comes from the sign-in and the id of a new
 * stream is drawn, and what the machine finds in a text is added later, so none of these is
 * accepted in the body; texts are closed only once all else is valid.
 */
public final class ActReader {

    private final RecordReader reader;
    private final TextSealer sealer;
    private final RandomGenerator random;
    private final Awaiting awaiting;

    public ActReader(RecordReader reader, TextSealer sealer, RandomGenerator random) {
        this(reader, sealer, random, (_, _) -> Optional.empty());
    }

    public ActReader(
            RecordReader reader, TextSealer sealer, RandomGenerator random, Awaiting awaiting) {
        this.reader = reader;
        this.sealer = sealer;
        this.random = random;
        this.awaiting = awaiting;
    }

    /**
     * @throws InvalidFields naming every fault
     * @throws NotThere if a letter goes to the reporter of a tip-off that does not exist
     */
    public OfficialAct read(Class<? extends OfficialAct> act, ObjectNode body, Officer by) {
        return (OfficialAct) readRecord(act.asSubclass(Record.class), body, by);
    }

    private Record readRecord(Class<? extends Record> act, ObjectNode body, Officer by) {
        var target = OfficialActs.target(act);
        var given = new HashMap<String, Object>();
        given.put("by", by);
        given.put("screening", Screening.NONE);
        if (Opening.class.isAssignableFrom(act)) {
            given.put(target.getName(), drawn(target.getType()));
        }
        var draft = reader.draft(act, body, given);
        if (Opening.class.isAssignableFrom(act)) {
            awaiting.stream(act, draft::value)
                    .ifPresent(waiting -> given.put(target.getName(), waiting));
        }
        return draft.complete(sealer.forStream(draft.value(target.getName())));
    }

    private Object drawn(Class<?> id) {
        try {
            return id.getMethod("random", RandomGenerator.class).invoke(null, random);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no way to draw a " + id.getSimpleName(), e);
        }
    }
}
