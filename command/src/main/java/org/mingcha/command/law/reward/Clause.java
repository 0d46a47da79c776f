package org.mingcha.command.law.reward;

import java.util.Optional;

/**
 * Where a provision stands, and how well that is known.
 *
 * @param text empty where the source names no article
 */
public record Clause(Optional<String> text, Evidence evidence) {}
