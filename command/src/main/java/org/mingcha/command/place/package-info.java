/** Where: the administrative divisions of Shandong, with the dates they were in force. */
@NullMarked
package org.mingcha.command.place;

import org.jspecify.annotations.NullMarked;
