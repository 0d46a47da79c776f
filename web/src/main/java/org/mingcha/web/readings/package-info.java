/** Who opened what is sealed, for the auditor. */
@NullMarked
package org.mingcha.web.readings;

import org.jspecify.annotations.NullMarked;
