/** What the jar does besides serving: one class per word on the command line. */
@NullMarked
package org.mingcha.infra.cli;

import org.jspecify.annotations.NullMarked;
