/** What was told in confidence is looked for everywhere. */
@NullMarked
package org.mingcha.infra.canary;

import org.jspecify.annotations.NullMarked;
