package org.mingcha.query.officials;

import org.mingcha.command.party.OfficerId;

/** One account; answered by an {@link Official}, if there is such an account. */
public record FindOfficial(OfficerId officer) {}
