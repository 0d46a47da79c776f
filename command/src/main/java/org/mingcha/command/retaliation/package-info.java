/** What a reporter is said to suffer for a report: a case of its own, by a date of its own. */
@NullMarked
package org.mingcha.command.retaliation;

import org.jspecify.annotations.NullMarked;
