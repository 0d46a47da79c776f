/** What a verification can find, and how it is said. */
@NullMarked
package org.mingcha.infra.verify.finding;

import org.jspecify.annotations.NullMarked;
