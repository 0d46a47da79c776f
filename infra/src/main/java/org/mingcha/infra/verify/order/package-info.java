/** The events of a ledger, one by one and one behind the other. */
@NullMarked
package org.mingcha.infra.verify.order;

import org.jspecify.annotations.NullMarked;
