/** The life of one rectification order, from issue to closing. */
@NullMarked
package org.mingcha.command.order;

import org.jspecify.annotations.NullMarked;
