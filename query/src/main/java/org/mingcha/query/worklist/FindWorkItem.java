package org.mingcha.query.worklist;

/**
 * One case as the list has it, by the id of its stream; answered by a {@link WorkItem} if there is
 * one.
 */
public record FindWorkItem(String id) {}
