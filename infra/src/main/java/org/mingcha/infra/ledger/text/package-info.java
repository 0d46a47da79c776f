/** How an event is written: its name, its time, its payload and what may stand beside it. */
@NullMarked
package org.mingcha.infra.ledger.text;

import org.jspecify.annotations.NullMarked;
