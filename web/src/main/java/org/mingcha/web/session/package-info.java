/** Who is signed in. */
@NullMarked
package org.mingcha.web.session;

import org.jspecify.annotations.NullMarked;
