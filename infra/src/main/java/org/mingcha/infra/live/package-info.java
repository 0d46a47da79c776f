/** What happens on the streams, told as it happens. */
@NullMarked
package org.mingcha.infra.live;

import org.jspecify.annotations.NullMarked;
