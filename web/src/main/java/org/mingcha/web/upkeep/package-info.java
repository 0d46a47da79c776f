/** What an administrator sees of the running program: never anything of a case. */
@NullMarked
package org.mingcha.web.upkeep;

import org.jspecify.annotations.NullMarked;
