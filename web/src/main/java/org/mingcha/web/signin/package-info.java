/** The page on which officials sign in and from which they sign out. */
@NullMarked
package org.mingcha.web.signin;

import org.jspecify.annotations.NullMarked;
