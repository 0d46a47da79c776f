package org.mingcha.query.deadlines;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Streams of whose dates something happened before {@code today} that is not recorded, the longest
 * ago first; answered by a list of {@link Behind}.
 *
 * @param after cursor of the last one of the list before
 */
public record FindBehind(LocalDate today, Optional<String> after, int limit) {}
