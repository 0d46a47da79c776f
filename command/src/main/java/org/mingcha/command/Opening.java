package org.mingcha.command;

/** A command that begins a new stream: whoever sends it draws the stream's id. */
public interface Opening {}
