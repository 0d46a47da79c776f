package org.mingcha.query.worklist;

/**
 * How much work there is, whatever the page; answered by a {@link Long}.
 *
 * @param most where counting ends
 */
public record CountWork(FindWork of, int most) {}
