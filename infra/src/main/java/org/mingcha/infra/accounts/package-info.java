/** Local accounts of officials and their sessions on MongoDB. */
@NullMarked
package org.mingcha.infra.accounts;

import org.jspecify.annotations.NullMarked;
