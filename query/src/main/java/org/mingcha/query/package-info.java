/** What is shown: one package per question, each with its projection, views and port. */
@NullMarked
package org.mingcha.query;

import org.jspecify.annotations.NullMarked;
