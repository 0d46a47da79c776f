/** What a copy of a file without metadata is; it is made in memory, and never put in a file. */
@NullMarked
package org.mingcha.infra.evidence.clean;

import org.jspecify.annotations.NullMarked;
