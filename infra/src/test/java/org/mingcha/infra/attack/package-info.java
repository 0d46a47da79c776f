/** Files and senders that mean harm, and disks that are full, against the whole program. */
@NullMarked
package org.mingcha.infra.attack;

import org.jspecify.annotations.NullMarked;
