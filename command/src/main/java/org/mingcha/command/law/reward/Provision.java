package org.mingcha.command.law.reward;

/** What else the rule's text says, in its file's own words, for people to read. */
public record Provision(String name, String text) {}
