/** Which of the stored copies of a tree leads to the roots that were signed. */
@NullMarked
package org.mingcha.infra.verify.tree;

import org.jspecify.annotations.NullMarked;
