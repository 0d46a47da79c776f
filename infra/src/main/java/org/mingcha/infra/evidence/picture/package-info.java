/** Pictures painted anew, so that nothing but their pixels comes along. */
@NullMarked
package org.mingcha.infra.evidence.picture;

import org.jspecify.annotations.NullMarked;
