/** Who may ask for what, and what every answer tells a browser. */
@NullMarked
package org.mingcha.infra.security;

import org.jspecify.annotations.NullMarked;
