/** The life of one tip-off, from the form to the answer. */
@NullMarked
package org.mingcha.command.tipoff;

import org.jspecify.annotations.NullMarked;
