/** How versioned data files are read: strictly, naming the line that is wrong. */
@NullMarked
package org.mingcha.command.table;

import org.jspecify.annotations.NullMarked;
