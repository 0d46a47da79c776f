package org.mingcha.query.worklist;

import org.mingcha.command.party.OfficerId;

/** How many open cases are an officer's; answered by a {@link Long}. */
public record CountOpenOf(OfficerId owner) {}
