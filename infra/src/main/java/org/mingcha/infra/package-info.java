/** Where the program begins, its settings, and the wiring of the rooms. */
@NullMarked
package org.mingcha.infra;

import org.jspecify.annotations.NullMarked;
