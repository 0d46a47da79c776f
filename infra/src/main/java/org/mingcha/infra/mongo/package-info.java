/** The views of the read side, kept in MongoDB. */
@NullMarked
package org.mingcha.infra.mongo;

import org.jspecify.annotations.NullMarked;
