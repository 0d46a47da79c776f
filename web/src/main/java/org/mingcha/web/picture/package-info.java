/** Pictures drawn here, so that nothing they show is ever fetched. */
@NullMarked
package org.mingcha.web.picture;

import org.jspecify.annotations.NullMarked;
