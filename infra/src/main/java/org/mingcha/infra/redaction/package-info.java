/** What is known of reporters, opened for one comparison and forgotten. */
@NullMarked
package org.mingcha.infra.redaction;

import org.jspecify.annotations.NullMarked;
