package org.mingcha.web.page;

/** One of the values that a field may take, and how it is called. */
public record Choice(String value, String label) {}
