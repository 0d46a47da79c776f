/** Files of evidence: sealed chunks in MongoDB, and what a file is. */
@NullMarked
package org.mingcha.infra.evidence;

import org.jspecify.annotations.NullMarked;
