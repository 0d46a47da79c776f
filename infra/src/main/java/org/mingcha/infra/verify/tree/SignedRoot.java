package org.mingcha.infra.verify.tree;

import org.mingcha.infra.merkle.Hash;
import org.mingcha.infra.verify.finding.Fault;

/**
 * The root that a tree of a size had, by a signature that was checked.
 *
 * @param otherwise what is wrong where later roots fit and this one does not
 */
public record SignedRoot(long size, Hash root, Fault otherwise) {}
