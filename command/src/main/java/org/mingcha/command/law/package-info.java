/** What the law fixes: deadlines and working calendars, as versioned data plus pure functions. */
@NullMarked
package org.mingcha.command.law;

import org.jspecify.annotations.NullMarked;
