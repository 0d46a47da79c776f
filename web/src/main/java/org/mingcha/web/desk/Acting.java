package org.mingcha.web.desk;

import java.util.List;
import java.util.function.Function;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficialAct;
import org.mingcha.web.access.ActRights;
import org.mingcha.web.act.ActReader;
import org.mingcha.web.act.Commands;
import org.mingcha.web.act.Following;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.act.OfficialActs;
import org.mingcha.web.act.Preparation;
import org.mingcha.web.act.Recorded;
import tools.jackson.databind.node.ObjectNode;

/** Has an official act carried out and waits until the desk shows it. */
public final class Acting {

    private final ActReader reader;
    private final Preparation preparation;
    private final Commands commands;
    private final Following following;

    public Acting(
            ActReader reader, Preparation preparation, Commands commands, Following following) {
        this.reader = reader;
        this.preparation = preparation;
        this.commands = commands;
        this.following = following;
    }

    /**
     * @param name in kebab case, such as {@code accept-tip}
     * @throws NotThere if there is no such act, or what it is done to does not exist
     * @throws org.mingcha.command.Refused before the body is read, if it is none of the officer's
     */
    public Done act(String name, ObjectNode body, Officer by) {
        return done(read(name, body, by), commands::send);
    }

    /**
     * The same, unless something happened on the stream that the officer has not seen.
     *
     * @param seen the place in the ledger up to which the officer saw the stream
     * @throws Commands.Moved where something did
     */
    public Done act(String name, ObjectNode body, Officer by, long seen) {
        return done(
                read(name, body, by), act -> commands.send(act, OfficialActs.streamOf(act), seen));
    }

    private OfficialAct read(String name, ObjectNode body, Officer by) {
        var type = OfficialActs.named(name).orElseThrow(NotThere::new);
        ActRights.require(type, by);
        ShownOnce.refuse(type);
        return preparation.prepared(reader.read(type, body, by));
    }

    private Done done(OfficialAct act, Function<OfficialAct, Recorded> sending) {
        var recorded = sending.apply(act);
        following.reached(recorded.index());
        return new Done(recorded.index(), recorded.events(), OfficialActs.streamOf(act));
    }

    /**
     * What was done.
     *
     * @param index of the last event in the ledger
     * @param events their stored names
     * @param id of the stream
     */
    public record Done(long index, List<String> events, String id) {}
}
