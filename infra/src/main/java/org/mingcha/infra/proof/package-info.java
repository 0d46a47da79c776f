/**
 * A proof that a report is in the log (c2sp.org/tlog-proof): how it is made, and checked offline.
 */
@NullMarked
package org.mingcha.infra.proof;

import org.jspecify.annotations.NullMarked;
