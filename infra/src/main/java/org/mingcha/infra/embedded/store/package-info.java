/** The file of the embedded database: what was answered is on disk. */
@NullMarked
package org.mingcha.infra.embedded.store;

import org.jspecify.annotations.NullMarked;
