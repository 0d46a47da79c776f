/** The life of one decision to expose a case in public. */
@NullMarked
package org.mingcha.command.exposure;

import org.jspecify.annotations.NullMarked;
