/** What the log must remember: ports, and where MongoDB and the data directory keep it. */
@NullMarked
package org.mingcha.infra.log.store;

import org.jspecify.annotations.NullMarked;
