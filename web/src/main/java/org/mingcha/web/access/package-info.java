/**
 * Who gets where and sees what: the one table for pages and routes. What is not in it is closed.
 */
@NullMarked
package org.mingcha.web.access;

import org.jspecify.annotations.NullMarked;
