/** What a reporter hands in beside words: what the ledger says of a file, never the file itself. */
@NullMarked
package org.mingcha.command.evidence;

import org.jspecify.annotations.NullMarked;
