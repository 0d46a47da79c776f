/** A MongoDB-compatible server inside the process: durable once answered, its indexes ordered. */
@NullMarked
package org.mingcha.infra.embedded;

import org.jspecify.annotations.NullMarked;
