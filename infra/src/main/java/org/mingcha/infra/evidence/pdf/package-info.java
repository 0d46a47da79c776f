/** PDF files written anew without whatever tells of people. */
@NullMarked
package org.mingcha.infra.evidence.pdf;

import org.jspecify.annotations.NullMarked;
