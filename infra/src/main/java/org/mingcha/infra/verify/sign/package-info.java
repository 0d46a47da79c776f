/** What was signed, and by whom. */
@NullMarked
package org.mingcha.infra.verify.sign;

import org.jspecify.annotations.NullMarked;
