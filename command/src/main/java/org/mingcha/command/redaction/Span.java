package org.mingcha.command.redaction;

/** From one character of a text to another, counted from 1 in code points. */
record Span(int from, int to) {}
