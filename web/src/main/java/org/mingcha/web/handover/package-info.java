/** Who has which open cases, and how they become somebody else's. */
@NullMarked
package org.mingcha.web.handover;

import org.jspecify.annotations.NullMarked;
