package org.mingcha.command.law.reward;

/**
 * What a rule says of one kind of matter.
 *
 * @param notForFire whether fire hazards are left out (消防隐患除外)
 */
public record CaseRule(Method method, boolean notForFire, Clause clause) {}
