/** Carries commands from the web to the streams, and tells when projections have followed. */
@NullMarked
package org.mingcha.infra.acting;

import org.jspecify.annotations.NullMarked;
