package org.mingcha.query.casefile;

import org.mingcha.command.seal.KeyName;
import org.mingcha.command.seal.Sealed;

/**
 * A sealed text of a case.
 *
 * @param name of the event's component that held it
 * @param key that opens it
 */
public record Passage(String name, KeyName key, Sealed text) {}
