/** Tokens that officials make for programs, and end. */
@NullMarked
package org.mingcha.web.token;

import org.jspecify.annotations.NullMarked;
