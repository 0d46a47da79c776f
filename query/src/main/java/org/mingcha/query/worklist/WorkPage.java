package org.mingcha.query.worklist;

import java.util.List;
import java.util.OptionalLong;

/** Items of work, and where to go on: absent on the last page. */
public record WorkPage(List<WorkItem> items, OptionalLong next) {}
