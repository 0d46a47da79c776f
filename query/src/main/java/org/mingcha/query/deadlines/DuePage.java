package org.mingcha.query.deadlines;

import java.util.List;
import java.util.Optional;

/** Open dates, and where to go on: absent on the last page. */
public record DuePage(List<DueDate> items, Optional<String> next) {}
