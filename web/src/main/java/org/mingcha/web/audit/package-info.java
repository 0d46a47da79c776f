/** The auditor's routes and pages. */
@NullMarked
package org.mingcha.web.audit;

import org.jspecify.annotations.NullMarked;
