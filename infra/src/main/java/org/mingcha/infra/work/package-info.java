/** What officials keep for themselves about their work. */
@NullMarked
package org.mingcha.infra.work;

import org.jspecify.annotations.NullMarked;
