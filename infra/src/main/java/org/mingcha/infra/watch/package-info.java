/** Has the ledger verified again and again while the program runs, and remembers how it went. */
@NullMarked
package org.mingcha.infra.watch;

import org.jspecify.annotations.NullMarked;
