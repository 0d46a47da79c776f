package org.mingcha.query.officials;

/** All accounts by name, disabled ones too; answered by a list. */
public record FindOfficials() {}
