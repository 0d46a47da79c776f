package org.mingcha.command.party;

/** A command that an official gives. */
public interface OfficialAct {

    Officer by();
}
