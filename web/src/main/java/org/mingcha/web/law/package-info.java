/** The law as this program applies it, in plain words: what, by when, how much, and from where. */
@NullMarked
package org.mingcha.web.law;

import org.jspecify.annotations.NullMarked;
