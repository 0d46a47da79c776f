package org.mingcha.command.law.reward;

import org.mingcha.command.money.Fen;

/**
 * One step on the way to an amount.
 *
 * @param by the rule that asks for it
 * @param amount after it
 */
public record Step(StepKind kind, RuleVersion by, Fen amount) {}
